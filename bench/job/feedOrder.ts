/** What tells feed rows apart, apart from their sums. */
export interface FeedHead {
  readonly day: number;
  readonly campaign: string;
  readonly creator: string;
  readonly post: string;
  readonly touchpoint: string;
  readonly evidence: string;
  readonly timing: string;
}

const evidences = ['', 'code', 'utm', 'landing', 'survey', 'none'];
const timings = ['', 'in_window', 'late', 'early'];

/** The order of the feed, as a comparison. */
export function inFeedOrder(a: FeedHead, b: FeedHead): number {
  return (
    a.day - b.day ||
    compare(a.campaign, b.campaign) ||
    compare(a.creator, b.creator) ||
    compare(a.post, b.post) ||
    compare(touchpointRank(a.touchpoint), touchpointRank(b.touchpoint)) ||
    evidences.indexOf(a.evidence) - evidences.indexOf(b.evidence) ||
    timings.indexOf(a.timing) - timings.indexOf(b.timing)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function touchpointRank(touchpoint: string): string {
  return touchpoint === 'post' ? '' : touchpoint;
}
