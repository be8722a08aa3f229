import { flagBit, flagNames } from '../domain/attribution/creditFlags';
import type { Credits } from '../domain/attribution/credits';
import { evidences, timings } from '../domain/attribution/evidence';
import type { Cell } from '../workbook/write/rowsFor';
import { safeText } from '../workbook/write/safeText';
import type { Workbook } from './workbook';

const REFUNDED_IN_FULL = flagBit('refunded_in_full');

/** The rows of the Credits tab: one per conversion, in the order of Conversions. */
export function creditRows({ conversions, posts, reading }: Workbook, credits: Credits): Cell[][] {
  const ids = conversions.text('conversion_id');
  const kinds = conversions.text('kind');
  const occurredAt = conversions.number('occurred_at');
  const postIds = posts.text('post_id');
  const creatorIds = reading.idTexts('creator_id').map(safeText);
  const campaignIds = reading.idTexts('campaign_id').map(safeText);
  const revenue = conversions.number('revenue');
  const refunded = conversions.number('refunded');
  const flagTexts = new Map<number, string>();

  function flagText(flags: number): string {
    let text = flagTexts.get(flags);
    if (text === undefined) {
      text = flagNames(flags).join(', ');
      flagTexts.set(flags, text);
    }
    return text;
  }

  /** A refund lowers the value and leaves the credit; one of everything is said. */
  function flagsOf(row: number): number {
    const sold = revenue[row] as number;
    const isAllBack = sold > 0 && (refunded[row] as number) >= sold;
    return (credits.flags[row] as number) | (isAllBack ? REFUNDED_IN_FULL : 0);
  }

  const rows: Cell[][] = [];
  for (let row = 0; row < credits.count; row++) {
    const post = credits.posts[row] as number;
    rows.push([
      safeText(ids.texts[ids.codes[row] as number] ?? ''),
      kinds.texts[kinds.codes[row] as number] ?? '',
      new Date(occurredAt[row] as number),
      creatorIds[credits.creators[row] as number] ?? '',
      campaignIds[credits.campaigns[row] as number] ?? '',
      post === -1 ? '' : safeText(postIds.texts[postIds.codes[post] as number] ?? ''),
      evidences[credits.evidence[row] as number] ?? '',
      timings[credits.timing[row] as number] ?? '',
      flagText(flagsOf(row)),
    ]);
  }
  return rows;
}
