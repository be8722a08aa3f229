import { missingSentence } from '../../../../src/client/shared/plan/missingSentence';
import { monthPlan } from '../../../../src/client/shared/plan/monthPlan';
import { message } from '../../../../src/ground/text/text';
import { budgetTexts } from '../../../../src/messages/budgetTexts';
import type { MarginLack } from '../../../../src/shared/planOpening';

test.each<[MarginLack | null, RegExp]>([
  ['nothingCounted', /nothing is attributed/],
  ['leadValue', /what a lead is worth/],
  ['marginUnknown', /margin is not known for every order/],
  ['noMargin', /left no margin/],
  ['nothingSpent', /no measured post has a cost/],
  ['actionsDiffer', /some campaigns count leads and others orders/],
  [null, /nothing was spent in the latest 28 days/],
])('%s', (marginLack, told) => {
  expect(missingSentence({ state: 'incomplete' }, { marginLack }, 'en')).toMatch(told);
});

test('a plan that is refused says why, not that nothing was spent', () => {
  const why = message(budgetTexts.needsCreators, {});
  expect(missingSentence({ state: 'refused', why }, { marginLack: null }, 'en')).toBe(
    'No plan yet: creators must hold at least one creator below its header row.',
  );
  expect(missingSentence(monthPlan([], 0, 30, {}), { marginLack: null }, 'en')).toMatch(
    /^No plan yet: creators must hold/,
  );
});
