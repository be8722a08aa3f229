import { message } from '../../ground/text/text';
import { collaborationTexts } from '../../messages/collaborationTexts';
import { dutyTexts } from '../../messages/dutyTexts';
import type { CaseDue } from './caseDue';
import type { CollaborationCase } from './collaborationCase';
import { moneyText } from './moneyText';
import { openMoney } from './openMoney';
import type { OperationsBook } from './operationsBook';

/** Payments are shown this many days ahead. */
const daysAhead = 3;

/** What was promised and is to be paid, and what was earned and is not planned yet. */
export function dueOfMoney(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  return [...dueOfPayouts(each, book), ...unplanned(each, book)];
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
            : message(dutyTexts.payWhy, { day: { day: dueOn } }),
        template: 'paid',
      },
    ];
  });
}

/** What was earned and nobody has planned to pay. */
function unplanned(each: CollaborationCase, book: OperationsBook): CaseDue[] {
  return openMoney(each, book).flatMap(({ kind, amount, dueOn, isBeforePosting }): CaseDue[] => {
    if (amount <= 0) return [];
    const [what, why] = isBeforePosting
      ? ([dutyTexts.planFeeBefore, dutyTexts.planFeeBeforeWhy] as const)
      : planTexts[kind];
    const values = { amount: moneyText(amount, book.settings.currency) };
    return [
      { kind: 'payment', dueOn, what: message(what, values), why: message(why, {}), template: '' },
    ];
  });
}

const planTexts = {
  fee: [dutyTexts.planFee, dutyTexts.planFeeWhy],
  bonus: [dutyTexts.planBonus, dutyTexts.planBonusWhy],
  commission: [dutyTexts.planCommission, dutyTexts.planCommissionWhy],
} as const;
