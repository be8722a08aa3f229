import { requireNotNegative } from '../inputRules';

/** What people did, from seeing the content to ordering; a missing count is not known. */
export interface Funnel {
  readonly impressions?: number | undefined;
  readonly engagements?: number | undefined;
  readonly clicks?: number | undefined;
  readonly leads?: number | undefined;
  readonly orders?: number | undefined;
}

/** The steps at which people are lost, in order. */
export const funnelSteps = [
  { step: 'content', from: 'impressions', to: 'engagements' },
  { step: 'callToAction', from: 'engagements', to: 'clicks' },
  { step: 'page', from: 'clicks', to: 'leads' },
  { step: 'followUp', from: 'leads', to: 'orders' },
] as const;

export type FunnelStep = (typeof funnelSteps)[number]['step'];

/** How many came to a step and how many went on. */
export interface Passage {
  readonly came: number;
  readonly went: number;
}

/** @throws InputError when a count is negative */
export function requireFunnel(funnel: Funnel): void {
  for (const [name, count] of Object.entries(funnel)) {
    if (count !== undefined) requireNotNegative(name, count);
  }
}

/** The passage of one step; `undefined` when a count is missing or nobody came. */
export function passageOf(funnel: Funnel, step: FunnelStep): Passage | undefined {
  const found = funnelSteps.find((each) => each.step === step);
  if (!found) return undefined;
  const came = funnel[found.from];
  // A shop without leads sells on the page itself.
  const went = step === 'page' ? (funnel.leads ?? funnel.orders) : funnel[found.to];
  return came === undefined || went === undefined || came === 0 ? undefined : { came, went };
}
