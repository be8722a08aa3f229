import { message } from '../../ground/text/text';
import { contentTexts } from '../../messages/contentTexts';
import { placeNumbers } from '../assignments/assignmentPlaces';
import { grouped } from '../grouped';
import { textAt } from '../looker/slotLabels';
import { campaignName, creatorName } from '../shownNames';
import type { ContentFault, ContentMaterial } from './contentFault';

/** Posts that had to be excluded, and creators who published only once. */
export function postFaults(material: ContentMaterial): ContentFault[] {
  return [...excludedFaults(material), ...onePostFaults(material)];
}

/** Until an inquiry about the post is resolved. */
function excludedFaults({ workbook }: ContentMaterial): ContentFault[] {
  const { posts, operations, reading } = workbook;
  const excludedFrom = posts.number('excluded_from');
  const resolved = resolvedPosts(operations.Inquiries);
  const faults: ContentFault[] = [];
  for (let row = 0; row < posts.rowCount; row++) {
    const fromMs = excludedFrom[row] ?? Number.NaN;
    if (Number.isNaN(fromMs) || resolved.has(posts.text('post_id').codes[row] ?? 0)) continue;
    faults.push({
      kind: 'incident',
      severity: 'warning',
      tab: 'Posts',
      row: posts.sheetRows[row] ?? null,
      column: 'excluded_from',
      creator: posts.text('creator_id').codes[row] ?? 0,
      campaign: posts.text('campaign_id').codes[row] ?? 0,
      expected: message(contentTexts.claimExpected, {}),
      found: message(contentTexts.excluded, {
        post: textAt(posts, 'post_id', row),
        day: { day: reading.clock.dayOf(fromMs) },
      }),
      toDo: message(contentTexts.excludedToDo, {}),
    });
  }
  return faults;
}

function resolvedPosts(
  inquiries: ContentMaterial['workbook']['operations']['Inquiries'],
): Set<number> {
  const resolvedAt = inquiries.number('resolved_at');
  const { codes } = inquiries.text('post_id');
  return new Set([...codes].filter((_code, row) => !Number.isNaN(resolvedAt[row] as number)));
}

/** Named once the window of the one post is over. */
function onePostFaults(material: ContentMaterial): ContentFault[] {
  const { workbook, windowEndsAt, nowMs } = material;
  const { posts } = workbook;
  const creators = posts.text('creator_id').codes;
  const campaigns = posts.text('campaign_id').codes;
  const placeOf = placeNumbers(workbook);
  const places = grouped(creators.keys(), (row) =>
    placeOf(creators[row] ?? 0, campaigns[row] ?? 0),
  );
  return [...places.values()].flatMap((rows): ContentFault[] => {
    const [row = 0] = rows;
    if (rows.length > 1 || !((windowEndsAt[row] as number) <= nowMs)) return [];
    const creator = creators[row] ?? 0;
    const campaign = campaigns[row] ?? 0;
    return [
      {
        kind: 'check',
        severity: 'note',
        tab: 'Posts',
        row: posts.sheetRows[row] ?? null,
        column: 'creator_id',
        creator,
        campaign,
        expected: message(contentTexts.morePostsExpected, {}),
        found: message(contentTexts.onePost, {
          creator: creatorName(material, creator),
          campaign: campaignName(material, campaign),
        }),
        toDo: message(contentTexts.onePostToDo, {}),
      },
    ];
  });
}
