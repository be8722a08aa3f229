import { authenticImpressionsOf } from './authenticImpressionsOf';
import type { Unjudged } from './measures';
import { plainColumns } from './plainColumns';
import type { Workbook } from './workbook';

/**
 * What every post cost and reached. Money is as entered, not rounded. Spend is fee, bonus, product, shipping, rights,
 * boost and own hours; what the feed calls as a column of Posts is called is that column.
 *
 * @param invalidShareOf share of a creator's audience that is not genuine, by creator code
 */
export function postMeasures(
  { posts, settings }: Workbook,
  invalidShareOf: (creator: number) => number,
): Unjudged<'posts'> {
  const creators = posts.text('creator_id').codes;
  const impressions = posts.number('impressions');
  const reach = posts.number('reach');
  const views = posts.number('views');
  const engagements = sumOfKnown([
    posts.number('likes'),
    posts.number('comments'),
    posts.number('saves'),
    posts.number('shares'),
  ]);
  const spend = postSpend(posts, settings.hourly_rate);
  return {
    ...plainColumns('posts', posts),
    spend,
    authentic_impressions: impressions.map((shown, post) =>
      authenticImpressionsOf(
        shown,
        reach[post] ?? Number.NaN,
        invalidShareOf(creators[post] ?? 0),
        settings.repeat_weight,
      ),
    ),
    engagements,
    er_base: engagements.map((count, post) =>
      Number.isNaN(count) ? count : firstKnown(reach[post], impressions[post], views[post]),
    ),
  };
}

/** What every post cost, 0 where nothing is known; by row of Posts. */
export function postSpend(posts: Workbook['posts'], hourlyRate: number): Float64Array {
  return knownCosts(posts, hourlyRate).map((cost) => (Number.isNaN(cost) ? 0 : cost));
}

/** Fee, bonus, goods, shipping, rights, boost and hours of every post, as far as known; NaN where nothing is. */
export function knownCosts(posts: Workbook['posts'], hourlyRate: number): Float64Array {
  return sumOfKnown([
    posts.number('fee'),
    posts.number('bonus'),
    posts.number('product_cost'),
    posts.number('shipping'),
    posts.number('rights_fee'),
    posts.number('boost_spend'),
    posts.number('hours').map((hours) => hours * hourlyRate),
  ]);
}

/** Row by row the sum of what is known; NaN where nothing is. */
function sumOfKnown(columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]?.length ?? 0).fill(Number.NaN);
  for (const column of columns) {
    for (let row = 0; row < sums.length; row++) {
      const value = column[row] as number;
      const sum = sums[row] as number;
      if (!Number.isNaN(value)) sums[row] = Number.isNaN(sum) ? value : sum + value;
    }
  }
  return sums;
}

function firstKnown(...values: readonly (number | undefined)[]): number {
  return values.find((value) => value !== undefined && !Number.isNaN(value)) ?? Number.NaN;
}
