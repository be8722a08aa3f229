import {
  mayMovePayout,
  type PayoutState,
  payoutStates,
} from '../../../domain/collaboration/payoutMoves';
import { smallestUnit } from '../../../domain/money/inCurrency';
import { type Message, message, say } from '../../../ground/text/text';
import { dayText } from '../../../ground/time/calendarDay';
import {
  type CollaborationCase,
  collaborationCases,
} from '../../../job/operations/collaborationCase';
import { moneyText } from '../../../job/operations/moneyText';
import type { OperationsBook } from '../../../job/operations/operationsBook';
import { gateOf } from '../../../job/operations/payFacts';
import { withholdingToWrite } from '../../../job/operations/withholding';
import { choiceText } from '../../../messages/choiceText';
import { collaborationTexts as texts } from '../../../messages/collaborationTexts';
import type { InputOf, ResultOf } from '../../../shared/endpoints';
import { dayNumberOf } from '../../../workbook/record/dayInput';
import { wireRecord } from '../../../workbook/record/wireRecord';
import type { NewRow, Row } from '../../../workbook/schema/row';
import { withDocumentLock } from '../../job/documentLock';
import { type OpenWorkbook, openWorkbook } from '../../tabs/openWorkbook';
import { inputReader } from '../readInput';
import { saveRecord } from '../saveRecord';
import { serverBook } from './serverBook';
import { taxKindOf } from './taxKindOf';

type Payout = Row<'Payouts'>;
type Taxed = Pick<NewRow<'Payouts'>, 'tax_kind' | 'withheld' | 'net'>;
type Refusal = ResultOf<'movePayouts'>['refused'][number];

/** Who moves payments where, and what is noted with it. */
interface Move {
  readonly to: PayoutState;
  readonly by: string;
  readonly overrideReason: string;
  readonly paidOn: number;
  readonly reference: string;
}

/** Moves payments on; those that may not move stay as they are and are told why. */
export function movePayouts(input: InputOf<'movePayouts'>): ResultOf<'movePayouts'> {
  const asked = inputReader(input);
  const ids = new Set(asked.texts('payoutIds', 1000));
  const to = asked.oneOf('to', payoutStates);
  const by = to === 'approved' ? asked.filled('by') : asked.text('by');
  const paidOn = asked.text('paidOn');
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const book = serverBook(workbook);
    const move: Move = {
      to,
      by,
      overrideReason: asked.text('overrideReason').trim(),
      paidOn: paidOn === '' ? book.today : dayNumberOf(paidOn, 'paidOn'),
      reference: asked.text('reference').trim(),
    };
    const caseOf = new Map(collaborationCases(book).map((each) => [each.row.collab_id, each]));
    const payouts: ResultOf<'movePayouts'>['payouts'][number][] = [];
    const refused: Refusal[] = [];
    for (const payout of book.payouts.filter(({ payout_id }) => ids.has(payout_id))) {
      const taxed = taxedAt(payout, move, workbook, book);
      const refusal =
        refusalOf(payout, move, caseOf.get(payout.collab_id), book) ??
        taxRefusal(payout, taxed, move, book);
      if (refusal !== undefined) {
        refused.push(refusal);
        continue;
      }
      const moved = { ...noted(payout, move, book.today), ...taxed };
      const change = { payout_id: payout.payout_id, ...moved };
      const saved = saveRecord(workbook, 'Payouts', change, '');
      payouts.push(wireRecord('Payouts', saved, book.clock));
    }
    return { payouts, refused };
  });
}

function refusalOf(
  payout: Payout,
  { to, overrideReason }: Move,
  each: CollaborationCase | undefined,
  book: OperationsBook,
): Refusal | undefined {
  const { language } = book;
  const from = payout.state ?? 'planned';
  const refuse = (sentence: string, missing: Refusal['missing'] = []) => ({
    payoutId: payout.payout_id,
    sentence,
    missing,
  });
  if (!mayMovePayout(from, to)) {
    const word = (state: PayoutState) => message(choiceText('state', state), {});
    return refuse(say(message(texts.mayNotMove, { from: word(from), to: word(to) }), language));
  }
  if (to !== 'approved' && to !== 'exported' && to !== 'paid') return undefined;
  const reason = overrideReason || payout.override_reason;
  const gate = gateOf({ ...payout, override_reason: reason }, each, book);
  if (gate.open) return undefined;
  const lines = gate.missing.map((fact) => ({
    fact,
    sentence: say(message(texts.gate[fact], {}), language),
  }));
  return refuse(say(message(texts.gateShut, { count: lines.length }), language), lines);
}

/** Tax kind, withheld and net by the rows of Tax that hold on the day of the move, or of the payment. */
function taxedAt(
  payout: Payout,
  { to, paidOn }: Move,
  workbook: OpenWorkbook,
  book: OperationsBook,
): Taxed {
  if (to === 'planned' || to === 'cancelled' || payout.state === to) return {};
  const tax_kind = payout.tax_kind ?? taxKindOf(workbook, book, payout.collab_id);
  if (tax_kind === null) return {};
  const day = to === 'paid' ? paidOn : book.today;
  return { tax_kind, ...withholdingToWrite({ ...payout, tax_kind }, payout, day, book) };
}

/** Money goes out neither with an unknown tax, nor with another one than the file said that went to the bank. */
function taxRefusal(
  payout: Payout,
  { tax_kind, net }: Taxed,
  { to, paidOn }: Move,
  book: OperationsBook,
): Refusal | undefined {
  const { today, settings } = book;
  const currency = payout.currency ?? settings.currency;
  const day = dayText(to === 'paid' ? paidOn : today);
  const refuse = (told: Message) => ({
    payoutId: payout.payout_id,
    sentence: say(told, book),
    missing: [],
  });
  const kind = tax_kind ?? '';
  if (net === null)
    return refuse(
      message(texts.taxUnknown, { kind: message(choiceText('taxKind', kind), {}), day }),
    );
  if (to !== 'paid' || payout.state !== 'exported' || net === undefined) return undefined;
  const before = payout.net ?? payout.amount;
  if (Math.abs(before - net) < smallestUnit(currency) / 2) return undefined;
  return refuse(
    message(texts.taxChanged, {
      kind: message(choiceText('taxKind', kind), {}),
      day,
      before: moneyText(before, currency),
      net: moneyText(net, currency),
    }),
  );
}

/** What stands in the row after a move. */
function noted(payout: Payout, move: Move, today: number): NewRow<'Payouts'> {
  const { to, by, overrideReason, paidOn, reference } = move;
  if (to === 'approved') {
    if (payout.state === 'exported') return { state: to };
    const reason = overrideReason === '' ? {} : { override_reason: overrideReason };
    return { state: to, approved_by: by, approved_on: today, ...reason };
  }
  if (to === 'planned') return { state: to, approved_by: null, approved_on: null };
  const referred = reference === '' ? {} : { reference };
  return to === 'paid' ? { state: to, paid_on: paidOn, ...referred } : { state: to, ...referred };
}
