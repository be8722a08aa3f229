import { placeInWindow } from '../../domain/attribution/windowOf';
import { addKnown } from '../../domain/judgement/known';
import { textsOf } from '../looker/slotLabels';
import { publishedPosts } from '../publishedPosts';
import type { TotalsMaterial, TotalsOf } from './totalsMaterial';

/** Adds what the posts that are out cost and reached, and the conversions of each. */
export function addPosts(material: TotalsMaterial, totalsOf: TotalsOf): void {
  const { workbook, measures, assignments, windowEndsAt, nowMs } = material;
  const { posts } = workbook;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const collabTypeOf = textsOf(posts, 'collab_type');
  const saves = posts.number('saves');
  const publishedAt = posts.number('published_at');
  const { spend, impressions, authentic_impressions, engagements, views, clicks } = measures.posts;
  const { countedShares, postConversions } = assignments;
  const isOut = publishedPosts(workbook, nowMs);

  for (let row = 0; row < posts.rowCount; row++) {
    if (isOut[row] === 0) continue;
    const creator = creators[row] ?? 0;
    const cost = spend[row] ?? 0;
    const collabType = collabTypeOf(row);
    const window = { opensAtMs: publishedAt[row] ?? 0, closesAtMs: windowEndsAt[row] ?? 0 };
    const isOpen = placeInWindow(nowMs, window) === 'in';
    const counted = {
      post: row,
      cost: cost * (countedShares[row] ?? 0),
      conversions: postConversions[row] ?? 0,
    };
    for (const totals of totalsOf(creator, campaigns[row] ?? 0)) {
      totals.posts += 1;
      totals.openWindows += isOpen ? 1 : 0;
      totals.spend += cost;
      addKnown(totals.reached.impressions, impressions[row]);
      addKnown(totals.reached.postImpressions, impressions[row]);
      addKnown(totals.reached.authenticImpressions, authentic_impressions[row]);
      addKnown(totals.reached.engagements, engagements[row]);
      addKnown(totals.reached.saves, saves[row]);
      addKnown(totals.reached.views, views[row]);
      addKnown(totals.reached.clicks, clicks[row]);
      totals.creators.add(creator);
      totals.byPost.push(counted);
      if (collabType !== '') totals.collabTypes.add(collabType);
    }
  }
}
