import type { Workbook } from './workbook';

/** 1 for the posts that are out by the run's moment; a planned one costs and brings nothing before its own. */
export function publishedPosts({ posts }: Pick<Workbook, 'posts'>, nowMs: number): Uint8Array {
  return Uint8Array.from(posts.number('published_at'), (moment) => (moment <= nowMs ? 1 : 0));
}
