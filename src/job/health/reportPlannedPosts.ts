import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import { publishedPosts } from '../publishedPosts';
import type { HealthMaterial } from './healthMaterial';

/** Names the posts that are planned: they cost and bring nothing before their moment. */
export function reportPlannedPosts({ workbook, nowMs }: HealthMaterial): void {
  const { posts, issues, reading } = workbook;
  const isOut = publishedPosts(workbook, nowMs);
  const ids = posts.text('post_id');
  const publishedAt = posts.number('published_at');
  for (let row = 0; row < posts.rowCount; row++) {
    if (isOut[row] === 1) continue;
    const day = { day: reading.clock.dayOf(publishedAt[row] as number) };
    issues.add({
      severity: 'note',
      tab: 'Posts',
      column: 'published_at',
      row: posts.sheetRows[row] ?? null,
      expected: message(jobTexts.publishedPost, {}),
      found: message(jobTexts.plannedPost, { post: ids.texts[ids.codes[row] ?? 0] ?? '', day }),
      toDo: message(jobTexts.plannedPostToDo, {}),
    });
  }
}
