import { flagNames } from '../domain/attribution/creditFlags';
import type { Credits } from '../domain/attribution/credits';
import { evidences, timings } from '../domain/attribution/evidence';
import type { Cell } from '../workbook/write/rowsFor';
import { safeText } from '../workbook/write/safeText';
import type { Workbook } from './workbook';

/** The rows of the Credits tab: one per conversion, in the order of Conversions. */
export function creditRows({ conversions, posts, reading }: Workbook, credits: Credits): Cell[][] {
  const ids = conversions.text('conversion_id');
  const kinds = conversions.text('kind');
  const occurredAt = conversions.number('occurred_at');
  const postIds = posts.text('post_id');
  const creatorIds = reading.idTexts('creator_id').map(safeText);
  const campaignIds = reading.idTexts('campaign_id').map(safeText);
  const flagTexts = new Map<number, string>([[0, '']]);

  function flagText(flags: number): string {
    let text = flagTexts.get(flags);
    if (text === undefined) {
      text = flagNames(flags).join(', ');
      flagTexts.set(flags, text);
    }
    return text;
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
      flagText(credits.flags[row] as number),
    ]);
  }
  return rows;
}
