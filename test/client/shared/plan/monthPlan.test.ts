import { monthPlan, ownSplit, type PostLimits } from '../../../../src/client/shared/plan/monthPlan';
import { say } from '../../../../src/ground/text/text';
import type { PlanCreator } from '../../../../src/shared/planOpening';

const mina: PlanCreator = {
  creatorId: 'mina',
  name: 'Mina',
  costPerPost: 200,
  cost: 400,
  conversions: 26,
  posts: 2,
  months: [{ posts: 2, cost: 400, conversions: 26 }],
  word: null,
  signals: null,
  deliveredRate: 1,
  fit: 0,
  rightsEndOn: '',
};
const anna: PlanCreator = {
  ...mina,
  creatorId: 'anna',
  name: 'Anna',
  conversions: 20,
  months: [{ posts: 2, cost: 400, conversions: 20 }],
};

function ready(creators: readonly PlanCreator[], budget = 2000) {
  const month = monthPlan(creators, budget, 30, {});
  if (month.state !== 'ready') throw new Error(month.state);
  return month;
}

test('without a budget or a margin there is no plan, and a bad one is told', () => {
  expect(monthPlan([mina], null, 30, {}).state).toBe('incomplete');
  expect(monthPlan([mina], 500, null, {}).state).toBe('incomplete');
  const refused = monthPlan([mina], 0, 30, {});
  expect(refused.state === 'refused' && say(refused.why, 'en')).toBe(
    'budget must be greater than zero',
  );
});

test.each<[string, Partial<PlanCreator>]>([
  ['stop', { word: 'stop' }],
  ['posts that nobody could count', { cost: null, conversions: null, months: [] }],
  ['no cost of any post', { costPerPost: null }],
])('%s: nothing for her, whatever the simple rules would do', (_, of) => {
  const month = ready([{ ...mina, ...of }, anna]);
  expect(month.plan.lines[0]).toMatchObject({ posts: 0, money: 0 });
});

test('somebody without posts is new: a test at most', () => {
  const month = ready([mina, { ...anna, cost: null, conversions: null, posts: 0, months: [] }]);
  expect(month.plan.lines[1]?.posts).toBeLessThanOrEqual(1);
});

test('the plan’s own posts are worth what the plan says, and no split does better by a lot', () => {
  const { basis, plan, equalProfit, lastProfit } = ready([mina, anna]);
  const own = ownSplit(
    basis,
    plan.lines.map(({ posts }) => posts),
  );
  expect(own.profit).toBeCloseTo(plan.expectedProfit, 9);
  expect(own.spent).toBe(plan.spent);
  expect(own.outcome).toEqual(plan.outcome);
  expect(equalProfit).toBeLessThanOrEqual(plan.expectedProfit + 1e-9);
  expect(lastProfit).toBeLessThanOrEqual(plan.expectedProfit + 1e-9);
});

test('a split beyond what she may make counts as the most she may', () => {
  const { basis } = ready([mina, anna]);
  expect(ownSplit(basis, [99, -3]).spent).toBe(4 * 200);
});

test('of too many the best returns are considered, in their order', () => {
  const many = Array.from(
    { length: 260 },
    (_, index): PlanCreator => ({
      ...mina,
      creatorId: `c${index}`,
      conversions: index,
      months: [{ posts: 2, cost: 400, conversions: index }],
      word: index % 100 === 59 ? 'stop' : null,
    }),
  );
  const { creators, plan } = ready(many, 20_000);
  expect(creators).toHaveLength(200);
  expect(plan.lines).toHaveLength(200);
  const numbers = creators.map(({ creatorId }) => Number(creatorId.slice(1)));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  // Three of the 260 are stopped; beside them the 57 least are left out.
  expect(numbers[0]).toBe(57);
  expect(numbers).not.toContain(159);
});

test('who delivers half of what was agreed is worth half', () => {
  const half = ready([{ ...mina, deliveredRate: 0.5 }, anna]);
  const whole = ready([mina, anna]);
  expect(half.plan.lines[0]?.ceilingFee).toBeCloseTo((whole.plan.lines[0]?.ceilingFee ?? 0) / 2, 8);
});

test('limits by hand: at least so many although they lose, at most so many although more would pay', () => {
  const weak = { ...anna, conversions: 3, months: [{ posts: 2, cost: 400, conversions: 3 }] };
  const posts = (limits: [string, PostLimits][]) => {
    const month = monthPlan([mina, weak], 2000, 30, {}, new Map(limits));
    return month.state === 'ready' ? month.plan.lines.map((line) => line.posts) : month.state;
  };
  const [free] = [posts([])];
  expect(free[1]).toBe(0);
  expect(Number(free[0])).toBeGreaterThan(1);
  expect(posts([['anna', { fewest: 2 }]])[1]).toBe(2);
  expect(posts([['mina', { most: 1 }]])[0]).toBe(1);
  expect(posts([['mina', { most: 0 }]])[0]).toBe(0);
  expect(posts([['mina', { fewest: 3, most: 1 }]])).toBe('refused');
});
