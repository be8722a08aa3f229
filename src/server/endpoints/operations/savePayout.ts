import { inputError } from '../../../domain/inputError';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { withholdingToWrite } from '../../../job/operations/withholding';
import { collaborationTexts as texts } from '../../../messages/collaborationTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { records } from '../../../workbook/read/records';
import { requestReader } from '../../../workbook/record/requestReader';
import { wireRecord } from '../../../workbook/record/wireRecord';
import type { NewRow, Row } from '../../../workbook/schema/row';
import { withDocumentLock } from '../../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { saveRecord } from '../saveRecord';
import { withoutBlankId } from '../withoutBlankId';
import { caseNamed, serverBook } from './serverBook';
import { taxKindOf } from './taxKindOf';

const readPayout = requestReader('Payouts');

/** Plans a payment or changes one that is not paid; what is withheld and the net follow from its tax kind. */
export function savePayout(input: InputOf<'savePayout'>): ResultOf<'savePayout'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const asked = readPayout(withoutBlankId(input.payout, 'payoutId'), clock);
    const before = records(workbook.table('Payouts')).find(
      ({ payout_id }) => payout_id === asked.payout_id,
    );
    if (before?.state === 'paid') throw inputError(texts.paidIsFinal, { id: before.payout_id });
    const state = before?.state ?? 'planned';
    if (asked.state != null && asked.state !== state) throw inputError(texts.stateByMove, {});
    const book = serverBook(workbook);
    if (asked.collab_id !== undefined) caseNamed(book, asked.collab_id);
    const change = {
      ...asked,
      state: approvedAnew(asked, before),
      ...taxed(workbook, book, asked, before),
    };
    const stem = `${asked.collab_id ?? 'pay'}-${asked.kind ?? 'payment'}`;
    const saved = saveRecord(workbook, 'Payouts', change, stem);
    return { payout: wireRecord('Payouts', saved, clock) };
  });
}

/** Another amount or kind has not been approved: it is planned again. */
function approvedAnew(asked: NewRow<'Payouts'>, before: Row<'Payouts'> | undefined) {
  if (before === undefined) return 'planned' as const;
  const isOther =
    (asked.amount !== undefined && asked.amount !== before.amount) ||
    (asked.kind !== undefined && asked.kind !== before.kind) ||
    (asked.collab_id !== undefined && asked.collab_id !== before.collab_id);
  return isOther && before.state !== 'cancelled' ? ('planned' as const) : before.state;
}

/** Tax kind, withheld and net as they will stand on the day of payment, unless somebody typed what is withheld. */
function taxed(
  workbook: OpenWorkbook,
  book: OperationsBook,
  asked: NewRow<'Payouts'>,
  before: Row<'Payouts'> | undefined,
): NewRow<'Payouts'> {
  const amount = asked.amount ?? before?.amount;
  const collabId = asked.collab_id ?? before?.collab_id;
  if (amount === undefined || collabId === undefined) return {};
  const typed = asked.tax_kind === undefined ? before?.tax_kind : asked.tax_kind;
  const tax_kind = typed ?? taxKindOf(workbook, book, collabId);
  if (asked.withheld != null) return { tax_kind, net: amount - asked.withheld };
  const { currency = null } = { ...before, ...asked };
  // A promised day that is over is none on which money can still go out.
  const day = Math.max(asked.due_on ?? before?.due_on ?? book.today, book.today);
  return {
    tax_kind,
    ...withholdingToWrite({ tax_kind, amount, currency }, before, day, book),
  };
}
