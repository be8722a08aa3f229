import type { DueThing } from '../../domain/duty/dueThing';
import { type InquiryStep, openSteps } from '../../domain/inquiries/inquiryClock';
import { message } from '../../ground/text/text';
import { dutyTexts } from '../../messages/dutyTexts';
import type { Row } from '../../workbook/schema/row';
import type { OperationsBook } from './operationsBook';

const words = {
  freeze: [dutyTexts.freeze, dutyTexts.freezeWhy, 'incident', ''],
  reply: [dutyTexts.answer, dutyTexts.answerWhy, 'inquiry', ''],
  correct: [dutyTexts.correct, dutyTexts.correctWhy, 'incident', 'correction'],
  apologise: [dutyTexts.apologise, dutyTexts.apologiseWhy, 'incident', 'apology'],
} as const;

/** The open steps of inquiries; a crisis and every incident come before all else. */
export function dueOfInquiries(book: OperationsBook): DueThing[] {
  return book.inquiries.flatMap((inquiry) =>
    openSteps(inquiry, inquiryTimes(inquiry)).map((step) => dueOf(book, inquiry, step)),
  );
}

/** The moments of an inquiry, as its clock wants them. */
export function inquiryTimes(inquiry: Row<'Inquiries'>) {
  return {
    openedAt: inquiry.opened_at,
    firstReplyAt: inquiry.first_reply_at ?? undefined,
    frozenAt: inquiry.frozen_at ?? undefined,
    correctedAt: inquiry.corrected_at ?? undefined,
    apologyAt: inquiry.apology_at ?? undefined,
    resolvedAt: inquiry.resolved_at ?? undefined,
  };
}

function dueOf(book: OperationsBook, inquiry: Row<'Inquiries'>, { step, dueAt }: InquiryStep) {
  const [what, why, usualKind, template] = words[step];
  const isIncident = inquiry.severity === 'crisis' || inquiry.kind === 'incident';
  const post = book.posts.find(({ post_id }) => post_id === inquiry.post_id);
  const creatorId = post?.creator_id ?? '';
  const campaignId = inquiry.campaign_id ?? post?.campaign_id ?? '';
  return {
    kind: isIncident ? 'incident' : usualKind,
    dueOn: book.clock.dayOf(dueAt),
    who: inquiry.owner ?? '',
    creatorId,
    creator: book.creators.get(creatorId)?.name ?? creatorId,
    campaign: book.campaigns.get(campaignId)?.name ?? campaignId,
    collabId: '',
    what: message(what, {}),
    why: message(why, { summary: inquiry.summary }),
    template,
  } as const;
}
