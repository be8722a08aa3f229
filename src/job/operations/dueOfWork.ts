import { message } from '../../ground/text/text';
import { dutyTexts } from '../../messages/dutyTexts';
import type { Row } from '../../workbook/schema/row';
import type { CaseDue } from './caseDue';
import type { CollaborationCase } from './collaborationCase';
import type { OperationsBook } from './operationsBook';
import { pieceText } from './pieceText';

type Deliverable = Row<'Deliverables'>;

/** Drafts and posts are asked for this many days ahead. */
const daysAhead = 2;
/** Days in which a draft is answered where the terms name none. */
export const usualReviewDays = 3;
/** A post is looked at again after so many days. */
const stillOnlineDays = 30;

/** Whether a piece of content is live. */
export function isLive({ live_on, live_url, post_id }: Deliverable, each: CollaborationCase) {
  return (
    live_on !== null ||
    live_url !== null ||
    each.posts.some((post) => post.post_id === post_id && post_id !== null)
  );
}

/** Whether a version of it waits for our decision. */
export function awaitsDecision({ submitted_on, draft_url, decision }: Deliverable): boolean {
  return (
    (submitted_on !== null || draft_url !== null) && (decision === null || decision === 'waiting')
  );
}

/** What is due of the pieces of content: our decision, the draft, the post, a look after a month. */
export function dueOfWork(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  if (each.checked.stage === 'closed') return [];
  return each.deliverables.flatMap((deliverable) => {
    if (isLive(deliverable, each)) return lookAgain(deliverable, book);
    if (deliverable.decision === 'rejected') return [];
    if (awaitsDecision(deliverable)) return [decisionDue(deliverable, each, book)];
    return draftOrPost(deliverable, book);
  });
}

function decisionDue(
  deliverable: Deliverable,
  { row }: CollaborationCase,
  { today }: OperationsBook,
): CaseDue {
  const days = row.review_days ?? usualReviewDays;
  return {
    kind: 'decision',
    dueOn: (deliverable.submitted_on ?? today) + days,
    what: message(dutyTexts.decide, {
      version: deliverable.version ?? 1,
      what: pieceText(deliverable),
    }),
    why: message(dutyTexts.decideWhy, { days }),
    template: 'approved',
  };
}

function draftOrPost(deliverable: Deliverable, { today }: OperationsBook): CaseDue[] {
  const { decision, draft_due_on: draftDueOn, due_on: dueOn } = deliverable;
  const isSoon = (day: number) => day <= today + daysAhead;
  if (isSoon(dueOn)) {
    const what = message(dutyTexts.post, { what: pieceText(deliverable) });
    const why = message(dutyTexts.postWhy, { day: { day: dueOn } });
    return [{ kind: 'post', dueOn, what, why, template: dueOn < today ? 'late' : 'go_live' }];
  }
  if (decision === 'approved' || draftDueOn === null || !isSoon(draftDueOn)) return [];
  const what = message(dutyTexts.draft, { what: pieceText(deliverable) });
  const why = message(dutyTexts.draftWhy, { day: { day: draftDueOn } });
  return [{ kind: 'draft', dueOn: draftDueOn, what, why, template: 'draft_reminder' }];
}

function lookAgain({ live_on, checked_on }: Deliverable, { today }: OperationsBook): CaseDue[] {
  if (live_on === null) return [];
  const dueOn = live_on + stillOnlineDays;
  if (today < dueOn || (checked_on ?? 0) >= dueOn) return [];
  const why = message(dutyTexts.onlineWhy, { day: { day: live_on } });
  return [{ kind: 'online', dueOn, what: message(dutyTexts.online, {}), why, template: '' }];
}
