import type { ConversionFacts } from '../../domain/judgement/conversionFacts';
import type { CollaborationSpend } from '../collaborations/collaborationSpend';
import type { Workbook } from '../workbook';
import { codesOfIds } from './codesOfIds';

/** What collaborations cost beside posts, as a warehouse counted it. */
export function besideOf({ beside }: ConversionFacts, workbook: Workbook): CollaborationSpend[] {
  const creatorOf = codesOfIds(workbook, 'creator_id');
  const campaignOf = codesOfIds(workbook, 'campaign_id');
  const { codes, texts } = workbook.posts.text('post_id');
  const rows = new Map(Array.from(codes, (code, row) => [texts[code] ?? '', row] as const));
  return beside.map(({ day, creatorId, campaignId, postId, amount }) => ({
    day,
    creator: creatorOf(creatorId),
    campaign: campaignOf(campaignId),
    post: postId === '' ? -1 : (rows.get(postId) ?? -1),
    amount,
  }));
}
