import { numberTexts } from '../../../ground/text/numberTexts';
import { budgetTexts } from '../../../messages/budgetTexts';
import { inputError } from '../../inputError';
import { requireFraction, requireNotNegative, requirePositive } from '../../inputRules';
import { requireCostAndConversions } from '../../judgement/costAndConversions';
import type { VerdictWord } from '../../judgement/verdictWord';

/** A past month of one creator, posts with closed windows or counted by their share. */
export interface PastMonth {
  readonly posts: number;
  /** counted spend of the month */
  readonly cost: number;
  readonly conversions: number;
}

/** Everything known about a creator for next month's money; money in one currency. */
export interface BudgetCreator {
  readonly name: string;
  /** everything one more post costs: fee, product, shipping, hours; undefined when nobody knows */
  readonly costPerPost: number | undefined;
  /** contribution margin of one conversion; undefined when nobody knows */
  readonly margin: number | undefined;
  /** measured months, oldest first; empty for a new creator */
  readonly months: readonly PastMonth[];
  /** spend that was never measurable: she had no key */
  readonly isUnmeasured: boolean;
  readonly word: VerdictWord | undefined;
  /** posts she may make next month, and posts that somebody wants of her whatever they bring; none when left out */
  readonly maxPosts: number;
  readonly minPosts?: number | undefined;
  /** share of agreed posts that came and may still be used, 0 to 1 */
  readonly deliveredRate: number;
  /** how well she fits, 0 to 1: ranks new creators, who have no figures yet */
  readonly fit: number;
}

/** Posts of one creator in a month, where nobody set a limit. */
export const usualMaxPosts = 4;

const MOST_POSTS = 31;
/** Creators that one plan considers at most. */
export const mostCreators = 200;

/** @throws InputError when there is nobody to plan for, or a value is out of range */
export function requireBudgetCreators(creators: readonly BudgetCreator[]): void {
  if (creators.length === 0) throw inputError(budgetTexts.needsCreators, {});
  if (creators.length > mostCreators) {
    throw inputError(numberTexts.mustNotExceed, {
      argument: 'number of creators',
      limit: mostCreators,
    });
  }
  for (const creator of creators) requireBudgetCreator(creator);
}

/** @throws InputError when a value of one creator is out of range */
export function requireBudgetCreator(creator: BudgetCreator): void {
  const { costPerPost, margin, months, maxPosts, minPosts = 0, deliveredRate, fit } = creator;
  if (costPerPost !== undefined) requireNotNegative('cost_per_post', costPerPost);
  if (margin !== undefined) requirePositive('margin', margin);
  requireNotNegative('max_posts', maxPosts);
  if (maxPosts > MOST_POSTS) {
    throw inputError(numberTexts.mustNotExceed, { argument: 'max_posts', limit: MOST_POSTS });
  }
  requireNotNegative('min_posts', minPosts);
  if (minPosts > maxPosts) {
    throw inputError(numberTexts.mustNotExceed, { argument: 'min_posts', limit: maxPosts });
  }
  requireFraction('delivered_rate', deliveredRate);
  requireFraction('fit', fit);
  for (const month of months) {
    requireCostAndConversions(month);
    requireNotNegative('posts', month.posts);
    if (month.posts === 0) requireNoCost(month);
  }
}

/** A month without posts only lets the memory of earlier ones fade. */
function requireNoCost({ cost }: PastMonth): void {
  if (cost > 0) requirePositive('posts', 0);
}

/** Whether nothing of hers was ever paid and measured. */
export function isNewCreator({ months }: Pick<BudgetCreator, 'months'>): boolean {
  return months.every(({ posts }) => posts === 0);
}
