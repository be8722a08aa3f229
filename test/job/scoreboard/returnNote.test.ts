import { message } from '../../../src/ground/text/text';
import {
  type Combined,
  combinedAssignments,
} from '../../../src/job/assignments/combinedAssignments';
import { type Judgement, judge } from '../../../src/job/scoreboard/judgement';
import { returnNote } from '../../../src/job/scoreboard/returnNote';
import { newTotals } from '../../../src/job/totals/totals';
import { scoreboardTexts as texts } from '../../../src/messages/scoreboardTexts';

const nothing = combinedAssignments([]);
const silent = judge(nothing, newTotals(), { bunching: 1, isGroup: false });
const returns: Combined['returns'] = {
  value: 80,
  spend: 50,
  conversions: 5,
  known: 4,
  isPartly: true,
  variation: 0,
};

test.each<[string, Partial<Combined>, Partial<Judgement>, ReturnType<typeof returnNote>]>([
  ['every margin is known', { conversions: 5, known: 5, returns }, { romi: 1 }, undefined],
  ['nothing was sold', { conversions: 0, known: 0 }, {}, undefined],
  [
    'too few margins are known',
    { conversions: 5, known: 3, returns: undefined },
    {},
    message(texts.romiNeedsMargin, { known: 3, orders: 5 }),
  ],
  [
    'some are guessed',
    { conversions: 5, known: 4, returns },
    { romi: 1 },
    message(texts.romiEstimated, { known: 4, orders: 5 }),
  ],
  [
    'nobody said what a lead is worth',
    { kind: 'lead', countedSpend: 50, conversions: 5 },
    {},
    message(texts.romiNeedsLeadValue, {}),
  ],
  [
    'a lead is worth something',
    { kind: 'lead', countedSpend: 50, conversions: 5 },
    { romi: 1 },
    undefined,
  ],
  ['leads for nothing', { kind: 'lead', countedSpend: 0, conversions: 5 }, {}, undefined],
])('%s', (_, combined, judgement, expected) => {
  const row = { ...nothing, countedSpend: 50, ...combined };
  expect(returnNote(row, { ...silent, ...judgement })).toEqual(expected);
});
