import { benchNowMs } from './benchNow';
import type { FeedHead } from './feedOrder';

/** Names behind ids, as every implementation looks them up. */
export interface Names {
  readonly campaigns: ReadonlyMap<string, { readonly name: string; readonly stage: string }>;
  readonly creators: ReadonlyMap<string, { readonly name: string; readonly tier: string }>;
}

const dayMs = 86_400_000;
const updatedAt = new Date(benchNowMs);
const decimals = new Set([0, 2, 12, 13, 14, 17]);
/** Measures of placements: rows of conversions leave them blank. */
const [firstOfPlacements, lastOfPlacements] = [1, 7];

/** The names of a benchmark workbook. */
export function namesOf(campaigns: readonly unknown[][], creators: readonly unknown[][]): Names {
  return {
    campaigns: new Map(
      campaigns
        .slice(1)
        .map(([id, name, stage]) => [String(id), { name: String(name), stage: String(stage) }]),
    ),
    creators: new Map(
      creators
        .slice(1)
        .map(([id, name, , followers]) => [
          String(id),
          { name: String(name), tier: tierOf(Number(followers)) },
        ]),
    ),
  };
}

function tierOf(followers: number): string {
  if (followers >= 1_000_000) return 'mega';
  if (followers >= 100_000) return 'macro';
  return followers >= 10_000 ? 'micro' : 'nano';
}

/** A feed row from its head and its 18 sums; '' = unknown. */
export function feedCells(
  head: FeedHead,
  sums: readonly (number | '')[],
  names: Names,
  dates: Map<number, Date>,
): unknown[] {
  const campaign = names.campaigns.get(head.campaign);
  const creator = names.creators.get(head.creator);
  let date = dates.get(head.day);
  if (date === undefined) {
    date = new Date(head.day * dayMs);
    dates.set(head.day, date);
  }
  const isConversion = head.evidence !== '';
  const measures = sums.map((sum, place) => {
    if (isConversion && place >= firstOfPlacements && place <= lastOfPlacements) return '';
    return sum !== '' && decimals.has(place) ? Math.round(sum * 100) / 100 : sum;
  });
  return [
    date,
    head.campaign || '(none)',
    campaign?.name ?? '(none)',
    campaign?.stage ?? '(none)',
    head.creator || '(none)',
    creator?.name ?? '(unattributed)',
    creator ? 'instagram' : '(none)',
    creator?.tier ?? '(none)',
    head.post || '(none)',
    head.post ? '(not set)' : '(none)',
    head.post ? '(not set)' : '(none)',
    head.touchpoint,
    head.evidence || '(none)',
    head.timing || '(none)',
    ...measures,
    'real',
    '2',
    updatedAt,
  ];
}
