import { taxRulesOn, withheldOf } from '../../../domain/collaboration/withholding';
import { inputError } from '../../../domain/inputError';
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
    if (asked.collab_id !== undefined) caseNamed(serverBook(workbook), asked.collab_id);
    const change = {
      ...asked,
      state: approvedAnew(asked, before),
      ...taxed(workbook, asked, before),
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

/** Withheld and net, unless somebody typed them; nothing without a tax kind. */
function taxed(
  workbook: OpenWorkbook,
  asked: NewRow<'Payouts'>,
  before: Row<'Payouts'> | undefined,
): NewRow<'Payouts'> {
  const kind = asked.tax_kind ?? before?.tax_kind ?? null;
  const amount = asked.amount ?? before?.amount;
  if (kind === null || amount === undefined || asked.withheld != null) return {};
  const day = asked.due_on ?? before?.due_on ?? workbook.reading.clock.dayOf(Date.now());
  const rules = records(workbook.table('Tax'))
    .filter(({ applies, rate }) => applies === 'withhold' && rate !== null)
    .map((row) => ({
      kind: row.kind,
      rate: row.rate ?? 0,
      deductionShare: row.deduction_share ?? 0,
      threshold: row.threshold ?? 0,
      rounding: row.rounding ?? 0,
      validFrom: row.valid_from,
    }));
  const withheld = Math.round(withheldOf(amount, taxRulesOn(rules, kind, day)) * 100) / 100;
  return { withheld, net: Math.round((amount - withheld) * 100) / 100 };
}
