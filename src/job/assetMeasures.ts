import type { FeedValues } from '../workbook/feed/feedColumns';
import { authenticImpressionsOf } from './authenticImpressionsOf';
import type { Directory } from './directory';
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
): FeedValues<'assets'> {
  const postCodes = assets.text('post_id').codes;
  const creators = posts.text('creator_id').codes;
  const impressions = assets.number('impressions');
  const reach = assets.number('reach');
  const ownShare = assets.number('invalid_share');
  const startedOn = assets.number('started_on');
  const spend = assets
    .number('added_cost')
    .map((cost, asset) => (Number.isNaN(cost) || (startedOn[asset] as number) > today ? 0 : cost));
  const invalidShare = ownShare.map((share, asset) => {
    if (!Number.isNaN(share)) return share;
    return invalidShareOf(creators[postRows[postCodes[asset] ?? 0] ?? -1] ?? 0);
  });
  return {
    spend,
    counted_spend: spend,
    return_spend: new Float64Array(assets.rowCount),
    impressions,
    authentic_impressions: impressions.map((shown, asset) =>
      authenticImpressionsOf(
        shown,
        reach[asset] ?? Number.NaN,
        invalidShare[asset] ?? 0,
        settings.repeat_weight,
      ),
    ),
    reach,
  };
}
