import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import { collaborationFinder } from '../collaborations/collaborationRows';
import { knownCosts } from '../postMeasures';
import { publishedPosts } from '../publishedPosts';
import { creatorName } from '../shownNames';
import type { Workbook } from '../workbook';
import type { HealthMaterial } from './healthMaterial';
import { namedRows } from './namedRows';

/**
 * Names published posts of which no cost is typed, in one line. They count as costing nothing, which is right for one who
 * earns a commission alone and makes everybody else look free.
 */
export function reportUnknownCosts(material: HealthMaterial): void {
  const { posts, issues } = material.workbook;
  const rows = rowsWithoutCost(material);
  const [first] = rows;
  if (first === undefined) return;
  const creators = posts.text('creator_id').codes;
  const names = new Set(rows.map((row) => creatorName(material, creators[row] ?? 0)));
  issues.add({
    severity: 'warning',
    tab: 'Posts',
    row: posts.sheetRows[first] ?? null,
    column: 'fee',
    expected: message(jobTexts.knownCost, {}),
    found: message(jobTexts.unknownCost, { posts: rows.length, names: namedRows([...names]) }),
    toDo: message(jobTexts.unknownCostToDo, {}),
  });
}

function rowsWithoutCost({ workbook, nowMs }: HealthMaterial): number[] {
  const { posts, settings } = workbook;
  const isOut = publishedPosts(workbook, nowMs);
  const costs = knownCosts(posts, settings.hourly_rate);
  const earnsCommission = commissionedPosts(workbook);
  const rows: number[] = [];
  for (let row = 0; row < posts.rowCount; row++) {
    if (isOut[row] === 1 && Number.isNaN(costs[row]) && !earnsCommission(row)) rows.push(row);
  }
  return rows;
}

/** Whether a post's creator is paid by commission in its campaign: a blank fee is then meant. */
function commissionedPosts(workbook: Workbook): (post: number) => boolean {
  const { posts, operations, reading } = workbook;
  const collaborationAt = collaborationFinder(workbook);
  const shares = operations.Collaborations.number('commission_share');
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const publishedAt = posts.number('published_at');
  return (post) => {
    const day = reading.clock.dayOf(publishedAt[post] as number);
    const collaboration = collaborationAt(creators[post] ?? 0, campaigns[post] ?? 0, day);
    return (shares[collaboration] ?? 0) > 0;
  };
}
