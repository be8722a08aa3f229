import type { Moment } from '../../domain/outreach/contactPlan';
import { fillMessage, type MergeFields } from '../../domain/outreach/mergeFields';
import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { paperTexts } from '../../messages/paperTexts';
import { templateTexts } from '../../messages/templateTexts';
import { messageMoments } from '../../workbook/schema/choices';
import type { Row } from '../../workbook/schema/row';
import type { CollaborationCase } from './collaborationCase';
import { moneyText } from './moneyText';
import type { OperationsBook } from './operationsBook';

/** A template in one language. */
export interface Template {
  readonly templateId: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
}

/** The file's own active template of a moment, else the product's. */
export function templateFor(
  moment: Moment,
  language: Language,
  own: readonly Row<'Messages'>[],
): Template {
  const found = own.find(
    (row) =>
      row.moment === moment && row.active !== false && (row.language ?? language) === language,
  );
  if (found) {
    return {
      templateId: found.template_id,
      language,
      subject: found.subject ?? '',
      body: found.body,
    };
  }
  const { subject, body } = templateTexts[moment];
  return { templateId: '', language, subject: subject[language], body: body[language] };
}

/** A template filled for one collaboration; a place without a value leaves both texts blank and is named. */
export function filledTemplate(
  template: Template,
  each: CollaborationCase,
  book: OperationsBook,
): { readonly subject: string; readonly body: string; readonly unresolved: readonly string[] } {
  const fields = mergeFields(each, { ...book, language: template.language });
  const subject = fillMessage(template.subject, fields);
  const body = fillMessage(template.body, fields);
  const unresolved = [subject, body].flatMap((part) => (part.ready ? [] : part.unresolved));
  return subject.ready && body.ready
    ? { subject: subject.text, body: body.text, unresolved: [] }
    : { subject: '', body: '', unresolved: [...new Set(unresolved)] };
}

/** Only her own link and code; what is unknown is left out. */
function mergeFields(each: CollaborationCase, book: OperationsBook): MergeFields {
  const { settings } = book;
  const { row, campaign, brief, links, deliverables } = each;
  const open = deliverables.filter(({ live_on }) => live_on === null);
  const first = (days: readonly (number | null)[]) => {
    const known = days.filter((day) => day !== null);
    return known.length === 0
      ? ''
      : say(message(paperTexts.asWritten, { text: { day: Math.min(...known) } }), book);
  };
  const link = links.find(({ url }) => url !== null);
  return {
    creator: each.creatorName,
    brand: settings.brand ?? '',
    campaign: each.campaignName,
    offer: campaign?.offer ?? '',
    link: link?.url ?? '',
    code: links.find(({ promo_code }) => promo_code !== null)?.promo_code?.[0] ?? '',
    due_on: first(open.map(({ due_on }) => due_on)),
    draft_due_on: first([
      ...open.map(({ draft_due_on }) => draft_due_on),
      brief?.draft_due_on ?? null,
    ]),
    fee: row.fee === null ? '' : say(moneyText(row.fee, settings.currency), book),
    disclosure: brief?.disclosure ?? '',
    hashtag: campaign?.hashtag ?? '',
    owner: row.owner ?? '',
    next_step: ownNextStep(row.next_step),
  };
}

/** What comes next for the creator: the reminder that we wait to send is none of it. */
function ownNextStep(step: string | null): string {
  return step === null || messageMoments.some((moment) => moment === step) ? '' : step;
}
