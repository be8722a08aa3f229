/** How a creator is paid, as Creators words it. */
export type PayModel = 'fixed' | 'barter' | 'hybrid' | 'performance';

/** What the terms of a collaboration say of pay. */
export interface PayTerms {
  /** As typed in Collaborations; '' when nobody chose one. */
  readonly model: string;
  readonly fee: number;
  readonly commissionShare: number;
}

const byModel = new Map<string, PayModel>([
  ['fee', 'fixed'],
  ['bonus', 'hybrid'],
  ['fee_commission', 'hybrid'],
  ['commission', 'performance'],
  ['barter', 'barter'],
]);

/** The model of the terms: what was chosen, else what fee and commission show; undefined when nothing does. */
export function payModelOfTerms({ model, fee, commissionShare }: PayTerms): PayModel | undefined {
  const chosen = byModel.get(model);
  if (chosen !== undefined) return chosen;
  if (fee > 0) return commissionShare > 0 ? 'hybrid' : 'fixed';
  return commissionShare > 0 ? 'performance' : undefined;
}
