import { message } from '../../ground/text/text';
import { dayText } from '../../ground/time/calendarDay';
import { collaborationTexts } from '../../messages/collaborationTexts';
import { dutyTexts } from '../../messages/dutyTexts';
import type { Row } from '../../workbook/schema/row';
import type { CaseDue } from './caseDue';
import type { CollaborationCase } from './collaborationCase';
import { moneyText } from './moneyText';
import type { OperationsBook } from './operationsBook';

const usualPayDays = 30;
/** Payments are shown this many days ahead. */
const daysAhead = 3;

/** What was promised and is to be paid, and what was earned and is not planned yet. */
export function dueOfMoney(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  return [
    ...dueOfPayouts(each, book),
    ...unplannedCommission(each, book),
    ...unplannedFee(each, book),
  ];
}

function dueOfPayouts({ payouts }: CollaborationCase, book: OperationsBook): CaseDue[] {
  const open = payouts.filter(({ state }) => state !== 'paid' && state !== 'cancelled');
  return open.flatMap((payout): CaseDue[] => {
    const { due_on: dueOn } = payout;
    if (dueOn !== null && dueOn > book.today + daysAhead) return [];
    return [
      {
        kind: 'payment',
        dueOn: dueOn ?? undefined,
        what: message(dutyTexts.pay, {
          amount: moneyText(payout.amount, payout.currency ?? book.settings.currency),
          kind: message(collaborationTexts.kinds[payout.kind], {}),
        }),
        why:
          dueOn === null
            ? message(dutyTexts.payWithoutDay, {})
            : message(dutyTexts.payWhy, { day: dayText(dueOn) }),
        template: 'paid',
      },
    ];
  });
}

function unplannedCommission(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  const planned = sumOf(each.payouts, (payout) => payout.kind === 'commission' && isOpen(payout));
  const amount = Math.round((each.commission.balance - planned) * 100) / 100;
  if (amount <= 0) return [];
  const ends = each.earned.filter(({ state }) => state === 'due').map((line) => line.holdUntilDay);
  const dueOn = Math.min(...ends) + (each.row.pay_days ?? usualPayDays);
  return [
    {
      kind: 'payment',
      dueOn,
      what: message(dutyTexts.planCommission, {
        amount: moneyText(amount, book.settings.currency),
      }),
      why: message(dutyTexts.planCommissionWhy, {}),
      template: '',
    },
  ];
}

function unplannedFee(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  const { row, posts, payouts } = each;
  const first = posts[0];
  if (!row.fee || first === undefined || row.stage === 'closed') return [];
  if (payouts.some(({ kind, state }) => kind === 'fee' && state !== 'cancelled')) return [];
  return [
    {
      kind: 'payment',
      dueOn: book.clock.dayOf(first.published_at) + (row.pay_days ?? usualPayDays),
      what: message(dutyTexts.planFee, { amount: moneyText(row.fee, book.settings.currency) }),
      why: message(dutyTexts.planFeeWhy, {}),
      template: '',
    },
  ];
}

function isOpen({ state }: Row<'Payouts'>): boolean {
  return state !== 'paid' && state !== 'cancelled';
}

function sumOf(
  payouts: readonly Row<'Payouts'>[],
  counts: (payout: Row<'Payouts'>) => boolean,
): number {
  return payouts.filter(counts).reduce((sum, { amount }) => sum + amount, 0);
}
