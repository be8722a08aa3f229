import type { ChannelCredit } from './creditByChannel';

/** The largest credits, and the sum of the others when there are more than `limit` channels. */
export interface LargestCredits {
  readonly shown: readonly ChannelCredit[];
  readonly others: { readonly credit: number; readonly value: number } | undefined;
}

/** Cuts a list of credits to `limit` rows without losing a part of the total. */
export function largestCredits(credits: readonly ChannelCredit[], limit: number): LargestCredits {
  if (credits.length <= limit) return { shown: credits, others: undefined };
  const rest = credits.slice(limit - 1);
  return {
    shown: credits.slice(0, limit - 1),
    others: {
      credit: rest.reduce((sum, { credit }) => sum + credit, 0),
      value: rest.reduce((sum, { value }) => sum + value, 0),
    },
  };
}
