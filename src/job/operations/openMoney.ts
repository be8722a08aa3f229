import { bonusOf } from '../../domain/collaboration/bonus';
import { isBefore } from '../../domain/collaboration/stages';
import { inCurrency } from '../../domain/money/inCurrency';
import type { Row } from '../../workbook/schema/row';
import type { CollaborationCase } from './collaborationCase';
import type { OperationsBook } from './operationsBook';

/** Money that a collaboration has earned and nobody has planned to pay yet. */
export interface OpenMoney {
  readonly kind: 'fee' | 'bonus' | 'commission';
  /** To be planned; negative where a refund came after the payment. */
  readonly amount: number;
  /** What waits: commission for its refund period, a bonus for the end of the windows. */
  readonly held: number;
  /** Day number; undefined when nothing is to be planned. */
  readonly dueOn: number | undefined;
  /** Whether the terms pay it before the post. */
  readonly isBeforePosting: boolean;
}

/** Days until something earned is paid where the terms name none. */
export const usualPayDays = 30;

/** The fee once it is due, the bonus once the windows are over, commissions once they are held no longer. */
export function openMoney(each: CollaborationCase, book: OperationsBook): OpenMoney[] {
  return [...openFee(each, book), ...openBonus(each, book), ...openCommission(each, book)];
}

function payDays({ row }: CollaborationCase): number {
  return row.pay_days ?? usualPayDays;
}

/** The part of the fee that the terms pay before the post, in whole units of the file's currency. */
export function feeBeforePosting(
  { fee, fee_before_share }: Row<'Collaborations'>,
  { settings }: Pick<OperationsBook, 'settings'>,
): number {
  return inCurrency((fee ?? 0) * (fee_before_share ?? 0), settings.currency);
}

/** The part before the post once it is agreed; the rest, or the whole, once the post is live. */
function openFee(each: CollaborationCase, book: OperationsBook): OpenMoney[] {
  const { row, posts, checked } = each;
  const { clock, today } = book;
  const { currency } = book.settings;
  const { fee } = row;
  if (!fee || checked.stage === 'closed' || isBefore(checked.stage, 'agreed')) return [];
  const before = feeBeforePosting(row, book);
  const planned = plannedOf(each, 'fee', currency);
  const first = posts[0];
  if (first === undefined) {
    if (before <= 0 || planned !== undefined) return [];
    return [open('fee', before, row.agreed_on ?? today, true)];
  }
  // Parts that were planned by hand are somebody's own plan: only the agreed first part leaves a rest.
  const rest =
    planned === undefined ? fee : planned === before ? inCurrency(fee - before, currency) : 0;
  return rest > 0
    ? [open('fee', rest, clock.dayOf(first.published_at) + payDays(each), false)]
    : [];
}

function openBonus(each: CollaborationCase, book: OperationsBook): OpenMoney[] {
  const { row, posts, campaign } = each;
  const last = posts[posts.length - 1];
  if (!row.bonus_amount || last === undefined) return [];
  const rule = {
    from: row.bonus_from ?? 0,
    amount: row.bonus_amount,
    per: row.bonus_per ?? 'once',
    cap: row.bonus_cap ?? undefined,
  } as const;
  const { currency } = book.settings;
  const earned = inCurrency(bonusOf(rule, bonusResult(each, book)), currency);
  const rest = inCurrency(earned - (plannedOf(each, 'bonus', currency) ?? 0), currency);
  if (rest <= 0) return [];
  const windowDays = campaign?.window_days ?? book.settings.window_days;
  const endsOn = book.clock.dayOf(last.published_at) + windowDays;
  return book.today > endsOn
    ? [open('bonus', rest, endsOn + payDays(each), false)]
    : [{ ...open('bonus', 0, undefined, false), held: rest }];
}

/** What the bonus rule counts: in-window orders, their revenue after refunds, or views of the posts. */
function bonusResult({ row, posts }: CollaborationCase, { results }: OperationsBook): number {
  if (row.bonus_metric === 'views') return posts.reduce((sum, { views }) => sum + (views ?? 0), 0);
  const found = results.get(row.collab_id);
  return (row.bonus_metric === 'revenue' ? found?.revenue : found?.orders) ?? 0;
}

function openCommission(each: CollaborationCase, { settings }: OperationsBook): OpenMoney[] {
  const { balance, held } = each.commission;
  const waiting = each.payouts.filter(
    ({ kind, state }) => kind === 'commission' && state !== 'paid' && state !== 'cancelled',
  );
  const planned = waiting.reduce((sum, payout) => sum + payout.amount, 0);
  const amount = inCurrency(balance - planned, settings.currency);
  if (amount === 0 && held === 0) return [];
  const ends = each.earned.filter(({ state }) => state === 'due').map((line) => line.holdUntilDay);
  const dueOn = amount > 0 && ends.length > 0 ? Math.min(...ends) + payDays(each) : undefined;
  return [{ ...open('commission', amount, dueOn, false), held }];
}

/** The sum of the payments of a kind that stand; undefined when there are none. */
function plannedOf(
  { payouts }: CollaborationCase,
  wanted: 'fee' | 'bonus',
  currency: string | null,
): number | undefined {
  const kept = payouts.filter(({ kind, state }) => kind === wanted && state !== 'cancelled');
  if (kept.length === 0) return undefined;
  return inCurrency(
    kept.reduce((sum, { amount }) => sum + amount, 0),
    currency,
  );
}

function open(
  kind: OpenMoney['kind'],
  amount: number,
  dueOn: number | undefined,
  isBeforePosting: boolean,
): OpenMoney {
  return { kind, amount, held: 0, dueOn, isBeforePosting };
}
