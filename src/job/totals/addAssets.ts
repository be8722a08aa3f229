import { addKnown } from '../../domain/judgement/known';
import { reuseValueOf } from './reuseValue';
import type { Totals } from './totals';
import type { TotalsMaterial, TotalsOf } from './totalsMaterial';

/** Adds what reusing posts cost, reached and saved. */
export function addAssets(material: TotalsMaterial, totalsOf: TotalsOf): void {
  const { workbook, directory } = material;
  const { assets, posts } = workbook;
  const postCodes = assets.text('post_id').codes;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const addRow = rowAdder(material);
  // By row of Posts, and one for no post: there may be thirty assets to a post.
  const ofPost: (readonly Totals[])[] = [];
  for (let row = 0; row < assets.rowCount; row++) {
    const post = directory.postRows[postCodes[row] ?? 0] ?? -1;
    ofPost[post + 1] ??= totalsOf(creators[post] ?? 0, campaigns[post] ?? 0);
    addRow(row, post, ofPost[post + 1] as readonly Totals[]);
  }
}

/** Adds one row of Assets; short, so that it is compiled early on. */
function rowAdder({ workbook, measures, nowMs }: TotalsMaterial) {
  const { assets, posts, reading } = workbook;
  const today = reading.clock.dayOf(nowMs);
  const { spend, impressions, authentic_impressions } = measures.assets;
  const publishedAt = posts.number('published_at');
  const startedOn = assets.number('started_on');
  const rightsUntil = assets.number('rights_until');
  const licencePrice = assets.number('licence_price');
  const productionAvoided = assets.number('production_avoided');
  // Most reuses name neither price: they are worth nothing that anybody knows, and cost no look at days.
  const valueAt = (row: number, post: number): number => {
    if (Number.isNaN(licencePrice[row]) && Number.isNaN(productionAvoided[row])) return 0;
    return reuseValueOf({
      startedOn: startedOn[row] as number,
      rightsUntil: rightsUntil[row] as number,
      licensedFrom: post === -1 ? Number.NaN : reading.clock.dayOf(publishedAt[post] as number),
      licencePrice: licencePrice[row] as number,
      productionAvoided: productionAvoided[row] as number,
      today,
    });
  };
  return (row: number, post: number, all: readonly Totals[]): void => {
    const cost = spend[row] ?? 0;
    const isUnused = Number.isNaN(startedOn[row]) && !((rightsUntil[row] as number) < today);
    const value = valueAt(row, post);
    for (const totals of all) {
      totals.spend += cost;
      addKnown(totals.reached.impressions, impressions[row]);
      addKnown(totals.reached.authenticImpressions, authentic_impressions[row]);
      if (value !== 0) totals.reuseValue += value;
      if (isUnused) totals.unusedAssets += 1;
    }
  };
}
