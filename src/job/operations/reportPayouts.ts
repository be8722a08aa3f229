import { isForeign } from '../../domain/money/isForeign';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { collaborationTexts } from '../../messages/collaborationTexts';
import { operationsTexts as texts } from '../../messages/operationsTexts';
import type { Row } from '../../workbook/schema/row';
import type { Workbook } from '../workbook';
import type { CollaborationCase } from './collaborationCase';
import { moneyText } from './moneyText';
import type { OperationsBook } from './operationsBook';
import { gateOf } from './payFacts';
import { type Told, tellRow } from './tellOperations';
import { withholdingOn } from './withholding';

type Payout = Row<'Payouts'>;

/** Lists payments that were typed past the gate, without a day, in another currency, or twice. */
export function reportPayouts(
  workbook: Workbook,
  book: OperationsBook,
  cases: readonly CollaborationCase[],
): void {
  const caseOf = new Map(cases.map((each) => [each.row.collab_id, each]));
  book.payouts.forEach((payout, place) => {
    const each = caseOf.get(payout.collab_id);
    const told = [
      ...unknownFault(each),
      ...currencyFault(payout, book),
      ...gateFault(payout, each, book),
      ...dayFault(payout),
      ...taxFault(payout, book),
    ];
    for (const one of told) tellRow(workbook, 'Payouts', place, one);
  });
  cases.forEach((each, place) => {
    for (const one of [...balanceFault(each, book), ...feeFault(each, book), ...viewsFault(each)]) {
      tellRow(workbook, 'Collaborations', place, one);
    }
  });
}

function unknownFault(each: CollaborationCase | undefined): Told[] {
  if (each !== undefined) return [];
  return [
    {
      severity: 'warning',
      column: 'collab_id',
      expected: message(texts.knownCollab, {}),
      found: message(texts.noSuchCollab, {}),
      toDo: message(texts.knownCollabToDo, {}),
    },
  ];
}

function currencyFault(payout: Payout, { settings }: OperationsBook): Told[] {
  const { currency } = payout;
  if (!isForeign(currency, settings.currency)) return [];
  return [
    {
      severity: 'error',
      column: 'currency',
      expected: message(texts.oneCurrency, { currency: settings.currency ?? '' }),
      found: message(texts.otherCurrency, { payout: payout.payout_id, currency: currency ?? '' }),
      toDo: message(texts.otherCurrencyToDo, {}),
    },
  ];
}

function gateFault(
  payout: Payout,
  each: CollaborationCase | undefined,
  book: OperationsBook,
): Told[] {
  const { state } = payout;
  if (state !== 'approved' && state !== 'exported' && state !== 'paid') return [];
  const gate = gateOf(payout, each, book);
  if (gate.open) return [];
  const facts = joinedMessages(
    gate.missing.map((fact) => message(collaborationTexts.gate[fact], {})),
    ' ',
  );
  return [
    {
      severity: 'error',
      column: 'state',
      expected: message(texts.gateExpected, {}),
      found: message(texts.approvedWithout, {
        payout: payout.payout_id,
        state: message(choiceText('state', state), {}),
        facts,
      }),
      toDo: message(texts.gateToDo, {}),
    },
  ];
}

function dayFault({ state, paid_on, payout_id }: Payout): Told[] {
  if (state !== 'paid' || paid_on !== null) return [];
  return [
    {
      severity: 'warning',
      column: 'paid_on',
      expected: message(texts.paidDayExpected, {}),
      found: message(texts.paidWithoutDay, { payout: payout_id }),
      toDo: message(texts.paidDayToDo, {}),
    },
  ];
}

/** A payment that goes out, or went out, with another tax than the rows of Tax that hold on its day. */
function taxFault(payout: Payout, book: OperationsBook): Told[] {
  const { state, tax_kind, withheld, paid_on, approved_on, payout_id } = payout;
  if (tax_kind === null || (state !== 'approved' && state !== 'exported' && state !== 'paid'))
    return [];
  const day = paid_on ?? approved_on ?? book.today;
  const { withheld: expected } = withholdingOn(payout, day, book);
  if (expected === null && withheld !== null) return [];
  if (expected !== null && withheld !== null && Math.abs(expected - withheld) < 0.005) return [];
  const money = (amount: number) => moneyText(amount, payout.currency ?? book.settings.currency);
  const named = { payout: payout_id, kind: message(choiceText('taxKind', tax_kind), {}) };
  return [
    {
      severity: 'warning',
      column: 'withheld',
      expected:
        expected === null
          ? message(texts.taxRowExpected, { day: { day } })
          : message(texts.withheldExpected, { amount: money(expected), day: { day } }),
      found:
        withheld === null
          ? message(texts.withheldBlank, named)
          : message(texts.withheldOtherwise, { ...named, amount: money(withheld) }),
      toDo: message(expected === null ? texts.taxRowToDo : texts.withheldToDo, {}),
    },
  ];
}

function balanceFault({ row, commission }: CollaborationCase, book: OperationsBook): Told[] {
  if (commission.balance >= 0) return [];
  const amount = moneyText(-commission.balance, book.settings.currency);
  return [
    {
      severity: 'note',
      column: 'commission_share',
      expected: message(texts.balanceExpected, {}),
      found: message(texts.paidTooMuch, { collab: row.collab_id, amount }),
      toDo: message(texts.paidTooMuchToDo, {}),
    },
  ];
}

/** Posts are what counts as spend: fees and bonuses that were paid must stand there. */
function feeFault({ row, payouts, posts }: CollaborationCase, book: OperationsBook): Told[] {
  const paid = payouts
    .filter(({ kind, state }) => state === 'paid' && (kind === 'fee' || kind === 'bonus'))
    .reduce((sum, { amount }) => sum + amount, 0);
  const typed = posts.reduce((sum, { fee, bonus }) => sum + (fee ?? 0) + (bonus ?? 0), 0);
  if (paid <= typed + 0.004 || posts.length === 0) return [];
  const { currency } = book.settings;
  return [
    {
      severity: 'warning',
      column: 'fee',
      expected: message(texts.feesOfPosts, { posts: moneyText(typed, currency) }),
      found: message(texts.paidOtherwise, {
        collab: row.collab_id,
        paid: moneyText(paid, currency),
      }),
      toDo: message(texts.paidOtherwiseToDo, {}),
    },
  ];
}

/** A bonus on views is only known once every post has its views: a blank is not taken for none. */
function viewsFault({ row, posts }: CollaborationCase): Told[] {
  if (!row.bonus_amount || row.bonus_metric !== 'views') return [];
  const blank = posts.filter(({ views }) => views === null).length;
  if (blank === 0) return [];
  return [
    {
      severity: 'note',
      column: 'bonus_metric',
      expected: message(texts.viewsExpected, {}),
      found: message(texts.viewsBlank, { collab: row.collab_id, count: blank }),
      toDo: message(texts.viewsToDo, {}),
    },
  ];
}
