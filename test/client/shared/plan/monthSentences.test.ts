import { dayNames } from '../../../../src/client/shared/dayNames';
import type { ReadyMonth } from '../../../../src/client/shared/plan/monthPlan';
import {
  ignoranceSentence,
  simpleSentence,
} from '../../../../src/client/shared/plan/monthSentences';

const words = {
  ...{
    language: 'en' as const,
    money: String,
    count: String,
    share: String,
    chance: String,
    ...dayNames('en_US'),
  },
};
const month = (change: Partial<ReadyMonth>, spent: number) =>
  ({
    ...{ equalProfit: 0, lastProfit: 0, budget: 600 },
    plan: { spent, costOfNotKnowing: 0 },
    ...change,
  }) as ReadyMonth;

test('where nobody can be planned for, nothing is set against anything', () => {
  expect(simpleSentence(month({}, 0), words)).toBe('');
  expect(ignoranceSentence(month({}, 0), words)).toBe('');
});

test('where somebody can, the simpler rules and what is not known stand beside', () => {
  expect(simpleSentence(month({ equalProfit: -20 }, 0), words)).toContain('-20');
  expect(ignoranceSentence(month({}, 200), words)).not.toBe('');
});
