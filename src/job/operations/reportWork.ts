import { apologisedFirst, missingToClose } from '../../domain/inquiries/inquiryClock';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { collaborationTexts } from '../../messages/collaborationTexts';
import { operationsTexts as texts } from '../../messages/operationsTexts';
import type { Row } from '../../workbook/schema/row';
import type { Workbook } from '../workbook';
import { inquiryTimes } from './dueOfInquiries';
import type { OperationsBook } from './operationsBook';
import { tellRow } from './tellOperations';

/** Lists content that went live unapproved, and incidents that were handled in the wrong order. */
export function reportWork(workbook: Workbook, book: OperationsBook): void {
  book.deliverables.forEach(({ deliverable_id, live_on, live_url, decision }, place) => {
    if ((live_on === null && live_url === null) || decision === 'approved') return;
    tellRow(workbook, 'Deliverables', place, {
      severity: 'warning',
      column: 'decision',
      expected: message(texts.approvalExpected, {}),
      found: message(texts.liveUnapproved, { deliverable: deliverable_id }),
      toDo: message(texts.approvalToDo, {}),
    });
  });
  book.inquiries.forEach((inquiry, place) => {
    if (apologisedFirst(inquiryTimes(inquiry))) {
      tellRow(workbook, 'Inquiries', place, {
        severity: 'warning',
        column: 'apology_at',
        expected: message(texts.correctFirst, {}),
        found: message(texts.apologisedFirst, { inquiry: inquiry.inquiry_id }),
        toDo: message(texts.correctToDo, {}),
      });
    }
    const lacking = inquiry.resolved_at === null ? [] : lackingToClose(inquiry, book);
    if (lacking.length > 0) {
      tellRow(workbook, 'Inquiries', place, {
        severity: 'warning',
        column: 'resolved_at',
        expected: message(texts.crisisExpected, {}),
        found: message(texts.crisisLacks, {
          inquiry: inquiry.inquiry_id,
          facts: joinedMessages(lacking, ', '),
        }),
        toDo: message(texts.crisisToDo, {}),
      });
    }
  });
}

/** What a crisis lacks before it may be closed; nothing for other inquiries. */
export function lackingToClose(
  inquiry: Pick<Row<'Inquiries'>, 'severity' | 'post_id' | 'cause' | 'prevented_by'>,
  { posts, links }: Pick<OperationsBook, 'posts' | 'links'>,
): Message[] {
  if (inquiry.severity !== 'crisis') return [];
  const post = posts.find(({ post_id }) => post_id === inquiry.post_id);
  const codes = links.filter(
    (link) =>
      post !== undefined &&
      link.creator_id === post.creator_id &&
      link.campaign_id === post.campaign_id &&
      link.promo_code !== null,
  );
  return missingToClose({
    cause: inquiry.cause ?? '',
    preventedBy: inquiry.prevented_by ?? '',
    // A post that is named and not found is no reason to take it for excluded.
    postIsExcluded: inquiry.post_id === null || (post?.excluded_from ?? null) !== null,
    codeHasEnded: codes.every(({ code_valid_to }) => code_valid_to !== null),
  }).map((fact) => message(collaborationTexts.toClose[fact], {}));
}
