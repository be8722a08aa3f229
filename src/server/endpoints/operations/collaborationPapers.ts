import { composeLinks } from '../../../domain/outreach/composeLinks';
import type { Moment } from '../../../domain/outreach/contactPlan';
import { agreementPaper } from '../../../domain/papers/agreementPaper';
import { recapPaper } from '../../../domain/papers/recapPaper';
import type { Language } from '../../../ground/text/language';
import { languageOfText } from '../../../ground/text/languageOfText';
import { agreedTerms } from '../../../job/operations/boardFacts';
import {
  type CollaborationCase,
  collaborationCases,
} from '../../../job/operations/collaborationCase';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { filledTemplate, templateFor } from '../../../job/operations/readyMessage';
import { recapFacts } from '../../../job/operations/recapFacts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import type { ReadyMessage } from '../../../shared/operations';
import { records } from '../../../workbook/read/records';
import { messageMoments } from '../../../workbook/schema/choices';
import type { Row } from '../../../workbook/schema/row';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { inputReader } from '../readInput';
import { caseNamed, serverBook } from './serverBook';

/** Agreement, recap and messages of one collaboration. */
export function openCollaboration(
  input: InputOf<'openCollaboration'>,
): ResultOf<'openCollaboration'> {
  const collabId = inputReader(input).filled('collabId');
  const workbook = openWorkbook();
  const book = serverBook(workbook);
  const each = caseNamed(book, collabId);
  const terms = agreedTerms(each, book);
  const facts = recapFacts(each, book);
  const en = { ...book, language: 'en' } as const;
  const ko = { ...book, language: 'ko' } as const;
  const write = messageWriter(workbook, book, '');
  return {
    agreement: { en: agreementPaper(terms, en), ko: agreementPaper(terms, ko) },
    recap: { en: recapPaper(facts, en), ko: recapPaper(facts, ko) },
    messages: messageMoments.map((moment) => write(each, moment)),
  };
}

/** The message of one moment for several collaborations; who asked not to be contacted gets none. */
export function readyMessages(input: InputOf<'readyMessages'>): ResultOf<'readyMessages'> {
  const asked = inputReader(input);
  const moment = asked.oneOf('moment', messageMoments);
  const language = asked.oneOf('language', ['en', 'ko', ''] as const);
  const ids = new Set(asked.texts('collabIds', 500));
  const workbook = openWorkbook();
  const book = serverBook(workbook);
  const write = messageWriter(workbook, book, language);
  const silent = new Set(
    records(workbook.table('Contacts'))
      .filter(({ do_not_contact }) => do_not_contact === true)
      .map(({ creator_id }) => creator_id),
  );
  const chosen = collaborationCases(book).filter(
    ({ row }) => ids.has(row.collab_id) && !silent.has(row.creator_id),
  );
  return { messages: chosen.map((each) => write(each, moment)) };
}

function messageWriter(workbook: OpenWorkbook, book: OperationsBook, chosen: Language | '') {
  const templates = records(workbook.table('Messages'));
  const contacts = new Map(
    records(workbook.table('Contacts')).map((row) => [row.creator_id, row] as const),
  );
  return (each: CollaborationCase, moment: Moment): ReadyMessage => {
    const contact = contacts.get(each.row.creator_id);
    const language = chosen || languageOf(each, contact, book);
    const template = templateFor(moment, language, templates);
    const { subject, body, unresolved } = filledTemplate(template, each, book);
    const address =
      contact?.channel === 'email' || contact?.channel === null ? contact.contact : null;
    const isSilent = contact?.do_not_contact === true || unresolved.length > 0;
    return {
      collabId: each.row.collab_id,
      creator: each.creatorName,
      templateId: template.templateId,
      moment,
      language,
      unresolved,
      subject,
      body,
      channel: contact?.channel ?? '',
      contact: contact?.contact ?? '',
      ...composeLinks(isSilent ? '' : (address ?? ''), subject, body, language),
    };
  };
}

/** The creator's own language, else that of the campaign's audience, else the file's. */
function languageOf(
  { campaign }: CollaborationCase,
  contact: Row<'Contacts'> | undefined,
  book: OperationsBook,
): Language {
  if (contact?.language) return contact.language;
  return languageOfText(campaign?.audience_language ?? '') ?? book.language;
}
