import type { PostColumns } from '../../domain/attribution/attributionInput';
import type { Windows } from './keyedConversions';

/** When the published posts of each campaign had their windows open, by the campaign's code. */
export function campaignWindows(posts: PostColumns, nowMs: number): Map<number, Windows> {
  const stretches = new Map<number, [number, number][]>();
  for (let post = 0; post < posts.count; post++) {
    const fromMs = posts.publishedAt[post] ?? 0;
    if (fromMs > nowMs) continue;
    const campaign = posts.campaigns[post] ?? 0;
    const stretch: [number, number] = [fromMs, posts.windowEndsAt[post] ?? fromMs];
    const known = stretches.get(campaign);
    if (known === undefined) stretches.set(campaign, [stretch]);
    else known.push(stretch);
  }
  return new Map([...stretches].map(([campaign, each]) => [campaign, joinedWindows(each)]));
}

/** Windows joined where they touch, in order. */
export function joinedWindows(windows: Windows): Windows {
  const parted: [number, number][] = [];
  // Places, not patterns: taking a pair apart walks it with an iterator, thousands of times within a sort.
  for (const window of [...windows].sort((a, b) => a[0] - b[0])) {
    const last = parted[parted.length - 1];
    if (last !== undefined && window[0] <= last[1]) last[1] = Math.max(last[1], window[1]);
    else parted.push([window[0], window[1]]);
  }
  return parted;
}
