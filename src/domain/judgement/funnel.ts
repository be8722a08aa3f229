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

/**
 * The passage of one step; `undefined` when a count is missing, nobody came or more went on than came
 * that way. What a page brings is its larger outcome: a shop may win orders, leads or both on it.
 */
export function passageOf(funnel: Funnel, step: FunnelStep): Passage | undefined {
  const found = funnelSteps.find((each) => each.step === step);
  if (!found) return undefined;
  const came = funnel[found.from];
  const went = step === 'page' ? largerOutcome(funnel) : funnel[found.to];
  if (came === undefined || went === undefined || came === 0) return undefined;
  // More orders than leads were no leads before, so they say nothing about the follow-up.
  return step === 'followUp' && went > came ? undefined : { came, went };
}

function largerOutcome({ leads, orders }: Funnel): number | undefined {
  if (leads === undefined || orders === undefined) return leads ?? orders;
  return Math.max(leads, orders);
}
