import { inputError } from '../../../domain/inputError';
import { knownTaxRules } from '../../../domain/payouts/knownTaxRules';
import { joinedMessages } from '../../../ground/text/joinedMessages';
import { lackingToClose } from '../../../job/operations/reportWork';
import { collaborationTexts } from '../../../messages/collaborationTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { requestReader } from '../../../workbook/record/requestReader';
import { type WireRecord, wireRecord } from '../../../workbook/record/wireRecord';
import type { ColumnKey, NewRow, Row } from '../../../workbook/schema/row';
import type { TabName } from '../../../workbook/schema/tabs';
import { withDocumentLock } from '../../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { appendRecords } from '../../tabs/writeRecords';
import { saveRecord } from '../saveRecord';
import { withoutBlankId } from '../withoutBlankId';
import { saveByKeys } from './saveByKeys';
import { serverBook } from './serverBook';

/** Reads a record out of a request, writes it inside the lock and answers with the row as it stands. */
function saver<Name extends TabName>(
  name: Name,
  save: (workbook: OpenWorkbook, record: NewRow<Name>) => Row<Name>,
  idKey = '',
) {
  const read = requestReader(name);
  return (request: unknown): WireRecord<Name> =>
    withDocumentLock(() => {
      const workbook = openWorkbook();
      const { clock } = workbook.reading;
      return wireRecord(name, save(workbook, read(withoutBlankId(request, idKey), clock)), clock);
    });
}

function keeper<Name extends TabName>(name: Name, keys: readonly ColumnKey<Name>[]) {
  return saver(name, (workbook, record) => saveByKeys(workbook, name, keys, record));
}

const contacts = keeper('Contacts', ['creator_id']);
const retro = keeper('Retro', ['campaign_id', 'kind', 'text']);
const channels = keeper('Channels', ['month', 'channel']);
const pages = keeper('Pages', ['landing_page', 'checked_on', 'tester']);
const snapshots = keeper('BrandSnapshots', ['taken_on', 'platform']);
const templates = saver(
  'Messages',
  (workbook, record) => saveRecord(workbook, 'Messages', record, record.moment ?? 'message'),
  'templateId',
);
const promotions = saver(
  'Promotions',
  (workbook, record) => saveRecord(workbook, 'Promotions', record, record.kind ?? 'promotion'),
  'promoId',
);
const inquiries = saver('Inquiries', saveOpenInquiry, 'inquiryId');

/** A crisis stays open until its cause, its prevention, the post and the code are settled. */
function saveOpenInquiry(workbook: OpenWorkbook, record: NewRow<'Inquiries'>): Row<'Inquiries'> {
  const book = serverBook(workbook);
  const before = book.inquiries.find(({ inquiry_id }) => inquiry_id === record.inquiry_id);
  const blank = { severity: null, post_id: null, cause: null, prevented_by: null };
  const after = { ...blank, ...before, ...record };
  const lacking = record.resolved_at == null ? [] : lackingToClose(after, book);
  if (lacking.length > 0) {
    const missing = joinedMessages(lacking, ', ');
    throw inputError(collaborationTexts.crisisStaysOpen, { missing });
  }
  return saveRecord(workbook, 'Inquiries', record, record.kind ?? 'inquiry');
}

/** The records around the work: whom to reach, what was asked, learned, compared and checked. */
export const saveAround = {
  saveContact: ({ contact }: InputOf<'saveContact'>): ResultOf<'saveContact'> => ({
    contact: contacts(contact),
  }),
  saveTemplate: ({ template }: InputOf<'saveTemplate'>): ResultOf<'saveTemplate'> => ({
    template: templates(template),
  }),
  saveInquiry: ({ inquiry }: InputOf<'saveInquiry'>): ResultOf<'saveInquiry'> => ({
    inquiry: inquiries(inquiry),
  }),
  saveRetro: ({ retro: line }: InputOf<'saveRetro'>): ResultOf<'saveRetro'> => ({
    retro: retro(line),
  }),
  saveChannel: ({ channel }: InputOf<'saveChannel'>): ResultOf<'saveChannel'> => ({
    channel: channels(channel),
  }),
  savePageCheck: ({ check }: InputOf<'savePageCheck'>): ResultOf<'savePageCheck'> => ({
    check: pages(check),
  }),
  savePromotion: ({ promotion }: InputOf<'savePromotion'>): ResultOf<'savePromotion'> => ({
    promotion: promotions(promotion),
  }),
  saveBrandSnapshot: ({
    snapshot,
  }: InputOf<'saveBrandSnapshot'>): ResultOf<'saveBrandSnapshot'> => ({
    snapshot: snapshots(snapshot),
  }),
};

/** Adds the rates known today to the Tax tab; kinds that stand there are left alone. */
export function addTaxRules(): ResultOf<'addTaxRules'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const known = new Set(records(workbook.table('Tax')).map(({ kind }) => kind));
    const fresh = knownTaxRules.filter(({ kind }) => !known.has(kind));
    if (fresh.length > 0) appendRecords(workbook, 'Tax', fresh);
    const { clock } = workbook.reading;
    return { tax: records(workbook.table('Tax')).map((row) => wireRecord('Tax', row, clock)) };
  });
}
