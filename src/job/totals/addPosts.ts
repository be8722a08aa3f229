import { timingCode } from '../../domain/attribution/evidence';
import { placeInWindow } from '../../domain/attribution/windowOf';
import { textAt } from '../looker/slotLabels';
import { addKnown, type Totals } from './totals';
import type { ForEachTotals, TotalsMaterial } from './totalsMaterial';

/** Adds what posts cost and reached, and the orders of each. */
export function addPosts(material: TotalsMaterial, forEach: ForEachTotals): void {
  const { workbook, figures, windowEndsAt, nowMs } = material;
  const { posts } = workbook;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const saves = posts.number('saves');
  const publishedAt = posts.number('published_at');
  const orders = ordersByPost(material);
  const { spend, impressions, authentic_impressions, engagements, views, clicks } = figures.posts;

  for (let row = 0; row < posts.rowCount; row++) {
    const creator = creators[row] ?? 0;
    const campaign = campaigns[row] ?? 0;
    const cost = spend[row] ?? 0;
    const collabType = textAt(posts, 'collab_type', row);
    const window = { opensAtMs: publishedAt[row] ?? 0, closesAtMs: windowEndsAt[row] ?? 0 };
    const isOpen = placeInWindow(nowMs, window) === 'in';
    forEach(creator, campaign, (totals: Totals) => {
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
      totals.byPost.push({ cost, conversions: orders[row] ?? 0 });
      count(totals.spendByCampaign, campaign, cost);
      if (collabType !== '') count(totals.collabTypes, collabType, 1);
    });
  }
}

/** In-window orders of each post. */
function ordersByPost({ workbook, figures, credits }: TotalsMaterial): Int32Array {
  const { isLead, isRefunded } = figures.conversions;
  const orders = new Int32Array(workbook.posts.rowCount);
  for (let row = 0; row < credits.count; row++) {
    const post = credits.posts[row] ?? -1;
    const isSale = isLead[row] === 0 && isRefunded[row] === 0;
    const counts = isSale && credits.timing[row] === timingCode.inWindow;
    if (post !== -1 && counts) orders[post] = (orders[post] ?? 0) + 1;
  }
  return orders;
}

function count<Key>(map: Map<Key, number>, key: Key, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}
