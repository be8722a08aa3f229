import { isInputError } from '../../domain/inputError';
import { requirePositive } from '../../domain/inputRules';
import { readVerdictWord } from '../../domain/judgement/readVerdictWord';
import { verdict } from '../../domain/judgement/verdict';
import type { VerdictWord } from '../../domain/judgement/verdictWord';
import {
  type BudgetCreator,
  type PastMonth,
  requireBudgetCreator,
  usualMaxPosts,
} from '../../domain/plan/budget/budgetCreator';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { idKey } from '../../ground/cells/idKey';
import { type Message, message } from '../../ground/text/text';
import { budgetTexts } from '../../messages/budgetTexts';
import { type HeaderRow, headerTable, type Table } from './headerTable';

const names = {
  creator: ['creator', 'creator_id', 'name', '크리에이터', '크리에이터 ID', '이름'],
  costPerPost: ['cost_per_post', 'fee', '게시물당 비용', '게시물 비용', '단가'],
  cost: ['cost', 'spend', 'counted_spend', '비용', '집계 비용'],
  conversions: ['conversions', 'orders', 'actions', '전환', '전환수', '주문'],
  posts: ['posts', '게시물', '게시물 수'],
  maxPosts: ['max_posts', '최대 게시물'],
  minPosts: ['min_posts', '최소 게시물'],
  margin: ['margin', 'margin_per_action', '이익', '주문당 이익'],
  verdict: ['verdict', '판단'],
  targetCpa: ['target_cpa', '목표 CPA'],
  deliveredRate: ['delivered_rate', '이행률'],
  fit: ['fit', '적합도'],
} as const;

type Name = keyof typeof names;

/** One creator of the table: what can be planned with, or what is wrong with her rows. */
export interface BudgetRow {
  readonly name: string;
  readonly creator: BudgetCreator | undefined;
  readonly trouble: Message | undefined;
}

/**
 * Creators with what they cost and brought, one row each, or one row a month with the oldest first. What
 * is wrong with a row is said in its place and never stops the others.
 *
 * @param marginPerAction for rows without a margin of their own
 * @throws InputError when the table lacks a creator column
 */
export function budgetRows(
  table: Table,
  marginPerAction: number | undefined,
  locale: FileLocale,
): BudgetRow[] {
  const rows = headerTable<Name>('creators', table, names, ['creator'], locale);
  const own = new Map<string, HeaderRow<Name>[]>();
  for (const [index, row] of rows.entries()) {
    const name = row.read('creator', 'text') ?? '';
    const key = idKey(name) || `row ${index}`;
    own.set(key, [...(own.get(key) ?? []), row]);
  }
  return [...own.values()].map((of) => budgetRow(of, marginPerAction));
}

function budgetRow(rows: readonly HeaderRow<Name>[], marginPerAction: number | undefined) {
  const name = rows[0]?.read('creator', 'text')?.trim() ?? '';
  if (name === '') return troubled(name, rows[0]?.trouble() ?? message(budgetTexts.unnamed, {}));
  try {
    const creator = creatorOf(name, rows, marginPerAction);
    const unreadable = rows.map((row) => row.trouble()).find((each) => each !== undefined);
    if (unreadable) return troubled(name, unreadable);
    requireBudgetCreator(creator);
    return { name, creator, trouble: undefined };
  } catch (error) {
    if (isInputError(error)) return troubled(name, error.told);
    throw error;
  }
}

function troubled(name: string, trouble: Message): BudgetRow {
  return { name, creator: undefined, trouble };
}

function creatorOf(
  name: string,
  rows: readonly HeaderRow<Name>[],
  marginPerAction: number | undefined,
): BudgetCreator {
  const latest = (column: Name) =>
    rows.reduceRight<number | undefined>(
      (found, row) => found ?? row.read(column, 'number'),
      undefined,
    );
  const asked = latest('costPerPost');
  const margin = latest('margin') ?? marginPerAction;
  const months = rows.flatMap((row) => monthOf(row, asked) ?? []);
  const paid = [...months].reverse().find(({ posts, cost }) => posts > 0 && cost > 0);
  return {
    name,
    costPerPost: asked ?? (latest('posts') && paid ? paid.cost / paid.posts : undefined),
    margin,
    months,
    isUnmeasured: months.length === 0 && rows.some(isUntracked),
    word: wordOf(rows, months, { margin, targetCpa: latest('targetCpa') }),
    maxPosts: Math.floor(latest('maxPosts') ?? usualMaxPosts),
    minPosts: Math.ceil(latest('minPosts') ?? 0),
    deliveredRate: latest('deliveredRate') ?? 1,
    fit: latest('fit') ?? 0,
  };
}

/** What was spent without a count is not zero conversions. */
function isUntracked(row: HeaderRow<Name>): boolean {
  return row.read('conversions', 'number') === undefined && (row.read('cost', 'number') ?? 0) > 0;
}

/** Undefined where nothing was spent and counted. Posts without a number are reckoned from the money. */
function monthOf(row: HeaderRow<Name>, costPerPost = 0): PastMonth | undefined {
  const conversions = row.read('conversions', 'number');
  const counted = row.read('posts', 'number');
  const cost = row.read('cost', 'number') || (counted ?? 0) * costPerPost;
  if (conversions === undefined || (cost === 0 && conversions === 0)) return undefined;
  const posts = costPerPost > 0 ? Math.max(1, Math.round(cost / costPerPost)) : 1;
  return { posts: counted || posts, cost, conversions };
}

interface Limits {
  readonly margin: number | undefined;
  readonly targetCpa: number | undefined;
}

/** The word that stands in the table, else the verdict of the figures against target or break-even. */
function wordOf(
  rows: readonly HeaderRow<Name>[],
  months: readonly PastMonth[],
  { margin, targetCpa = margin }: Limits,
): VerdictWord | undefined {
  const written = rows.map((row) => readVerdictWord('verdict', row.read('verdict', 'text')));
  const word = [...written].reverse().find((each) => each !== undefined);
  if (word !== undefined || targetCpa === undefined || months.length === 0) return word;
  if (margin !== undefined) requirePositive('margin', margin);
  const sum = (key: 'cost' | 'conversions') => months.reduce((all, month) => all + month[key], 0);
  return verdict({
    cost: sum('cost'),
    conversions: sum('conversions'),
    targetCpa,
    breakEvenCpa: margin,
  }).word;
}
