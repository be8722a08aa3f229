import { chanceCell, shownChance } from '../../../src/domain/judgement/shownChance';

test.each([
  [0, '<1'],
  [0.0099, '<1'],
  [0.01, '1'],
  [0.5, '50'],
  [0.774, '77'],
  [0.99, '99'],
  [0.9901, '>99'],
  [1, '>99'],
])('%d is shown as %s', (probability, expected) => {
  expect(shownChance(probability)).toBe(expected);
});

test.each([
  [undefined, undefined],
  [0, 0.001],
  [0.3, 0.3],
  [0.9995, 0.999],
])('%p stands in a cell as %p', (probability, expected) => {
  const found = chanceCell(probability);
  expect(found === undefined ? found : Number(found.toFixed(12))).toBe(expected);
});
