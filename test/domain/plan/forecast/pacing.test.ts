import { chanceToReach, type Pace, pacing } from '../../../../src/domain/plan/forecast/pacing';

const pace: Pace = {
  plannedSpend: 1000,
  spent: 1000,
  seen: 10,
  expectedByNow: 10,
  p10: 15,
  p90: 40,
  goal: 30,
  isEarly: false,
};

// planning.md (b): on track, late (posts not out), weak (posts out, P90 below the goal), ahead.
test.each<[Partial<Pace>, string]>([
  [{}, 'on track'],
  [{ spent: 800 }, 'late'],
  [{ isEarly: true }, 'too early'],
  [{ goal: 41 }, 'weak'],
  [{ goal: 15 }, 'ahead'],
  [{ goal: undefined }, 'on track'],
  [{ goal: undefined, seen: 4 }, 'weak'],
  [{ plannedSpend: 0, spent: 0 }, 'on track'],
])('%j is %s', (change, state) => {
  expect(pacing({ ...pace, ...change })).toBe(state);
});

test('the chance of a goal is the share of ends that reach it', () => {
  expect(chanceToReach([10, 12, 15, 20], 15)).toBe(0.5);
});
