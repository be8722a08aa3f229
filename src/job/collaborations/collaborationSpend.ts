import { isForeign } from '../../domain/money/isForeign';
import type { Workbook } from '../workbook';
import { collaborationRowsByCode } from './collaborationRows';
import type { CommissionLine } from './commissionLines';

/** Money that a collaboration costs beside its posts, on the day on which it counts. */
export interface CollaborationSpend {
  /** Day number. */
  readonly day: number;
  /** Codes; 0 = none. */
  readonly creator: number;
  readonly campaign: number;
  /** Row of the post whose order earned it; −1 for a payment of its own. */
  readonly post: number;
  readonly amount: number;
}

/**
 * Commissions on the day of their order, and paid kill fees and adjustments on the day of payment
 * (design sections 10.12 and 10.20). Fees and bonuses are spend of posts, and are not here.
 */
export function collaborationSpend(
  workbook: Workbook,
  lines: readonly CommissionLine[],
  nowMs: number,
): CollaborationSpend[] {
  const earned = lines.filter(({ amount }) => amount !== 0);
  return [...earned, ...paidBeside(workbook, workbook.reading.clock.dayOf(nowMs))];
}

function paidBeside(workbook: Workbook, today: number): CollaborationSpend[] {
  const { Payouts: payouts, Collaborations: collaborations } = workbook.operations;
  const rows = collaborationRowsByCode(workbook);
  const kinds = payouts.text('kind');
  const states = payouts.text('state');
  const currencies = payouts.text('currency');
  const collabs = payouts.text('collab_id').codes;
  const amounts = payouts.number('amount');
  const paidOn = payouts.number('paid_on');
  const creators = collaborations.text('creator_id').codes;
  const campaigns = collaborations.text('campaign_id').codes;
  const spend: CollaborationSpend[] = [];
  for (let row = 0; row < payouts.rowCount; row++) {
    const kind = kinds.texts[kinds.codes[row] ?? 0];
    if (kind !== 'kill_fee' && kind !== 'adjustment') continue;
    const day = paidOn[row] as number;
    const isPaid = states.texts[states.codes[row] ?? 0] === 'paid';
    const currency = currencies.texts[currencies.codes[row] ?? 0] || null;
    if (!isPaid || !(day <= today) || isForeign(currency, workbook.settings.currency)) continue;
    const collaboration = rows[collabs[row] ?? 0] ?? -1;
    const creator = creators[collaboration] ?? 0;
    const campaign = campaigns[collaboration] ?? 0;
    spend.push({ day, creator, campaign, post: -1, amount: amounts[row] as number });
  }
  return spend;
}
