import { authenticImpressionsOf } from './authenticImpressionsOf';
import type { Directory } from './directory';
import type { Unjudged } from './measures';
import { plainColumns } from './plainColumns';
import type { Workbook } from './workbook';

/**
 * The measures of every reuse of a post. An asset's own invalid share wins over the creator's. Before
 * its day a reuse costs nothing.
 *
 * @param today day number of the run
 */
export function assetMeasures(
  { assets, posts, settings }: Workbook,
  { postRows }: Directory,
  invalidShareOf: (creator: number) => number,
  today: number,
): Unjudged<'assets'> {
  const postCodes = assets.text('post_id').codes;
  const creators = posts.text('creator_id').codes;
  const impressions = assets.number('impressions');
  const reach = assets.number('reach');
  const ownShare = assets.number('invalid_share');
  const startedOn = assets.number('started_on');
  const costs = assets.number('added_cost');
  const spend = new Float64Array(assets.rowCount);
  const authentic = new Float64Array(assets.rowCount);
  const shareAt = (asset: number): number => {
    const share = ownShare[asset] as number;
    if (!Number.isNaN(share)) return share;
    const post = postRows[postCodes[asset] as number] ?? -1;
    return invalidShareOf(post === -1 ? 0 : (creators[post] as number));
  };
  // A loop: a million rows of a column's own `map` take several times as long.
  for (let asset = 0; asset < spend.length; asset++) {
    const cost = costs[asset] as number;
    spend[asset] = Number.isNaN(cost) || (startedOn[asset] as number) > today ? 0 : cost;
    authentic[asset] = authenticImpressionsOf(
      impressions[asset] as number,
      reach[asset] as number,
      shareAt(asset),
      settings.repeat_weight,
    );
  }
  return { ...plainColumns('assets', assets), spend, authentic_impressions: authentic };
}
