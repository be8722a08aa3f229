import { type Message, message } from '../../../ground/text/text';
import { budgetTexts } from '../../../messages/budgetTexts';
import { shownMoney } from '../../judgement/shownNumber';
import { type BudgetCreator, isNewCreator } from './budgetCreator';
import type { PostValues } from './postValues';

/** Why a creator gets no posts whatever the money. */
export type LineBar = 'stop' | 'unmeasured' | 'costUnknown' | 'marginUnknown' | 'noPosts';

/** What keeps a creator out of the plan altogether; undefined for nothing. */
export function barFrom(creator: BudgetCreator): LineBar | undefined {
  if (creator.word === 'stop') return 'stop';
  if (creator.isUnmeasured || creator.word === 'not measurable') return 'unmeasured';
  if (!(creator.costPerPost !== undefined && creator.costPerPost > 0)) return 'costUnknown';
  if (creator.margin === undefined) return 'marginUnknown';
  return creator.maxPosts < 1 ? 'noPosts' : undefined;
}

/** Why a creator gets as many posts as she gets. */
export function lineReason(
  creator: BudgetCreator,
  bar: LineBar | undefined,
  of: PostValues | undefined,
  posts: number,
): Message {
  if (bar !== undefined || of === undefined) return message(budgetTexts[bar ?? 'noPosts'], {});
  const first = of.values[1] ?? 0;
  const [value, fee] = [shownMoney(first), shownMoney(of.fee)];
  const pays = first > of.fee;
  if (posts === 0) {
    if (pays) return message(budgetTexts.beyondLimit, { value, fee });
    return message(budgetTexts.tooDear, { value, fee, ceiling: value });
  }
  if (!pays && posts <= (creator.minPosts ?? 0)) return message(budgetTexts.wanted, { value, fee });
  if (isNewCreator(creator)) return message(budgetTexts.newTest, { value, fee });
  if (pays) return message(budgetTexts.pays, { value, fee, ceiling: value });
  const isWorthLearning = first + of.bonus > of.fee;
  return message(isWorthLearning ? budgetTexts.test : budgetTexts.cluster, { value, fee });
}
