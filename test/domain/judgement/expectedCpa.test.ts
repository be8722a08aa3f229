import { expectedCpa, pooledRows } from '../../../src/domain/judgement/expectedCpa';

const two = pooledRows([
  { cost: 300, conversions: 16 },
  { cost: 320, conversions: 20 },
]);
const one = pooledRows([{ cost: 150, conversions: 0 }]);
const none = pooledRows([{ cost: 0, conversions: 0 }]);

describe('expectedCpa', () => {
  test.each([
    [40, two, 25, 40, 'what is stated wins'],
    [undefined, two, 25, 620 / 36.5, 'else the pooled CPA of the range'],
    [undefined, one, 25, 25, 'a single row does not serve as its own prior'],
    [undefined, one, undefined, 300, 'unless there is no target either'],
    [undefined, none, 25, 25, 'nothing spent: the target'],
  ])('stated %p, pooled %j, target %p: %d (%s)', (stated, pooled, target, expected, _source) => {
    expect(expectedCpa(stated, pooled, target)).toBeCloseTo(expected, 10);
  });

  test('says what is missing when there is nothing to go by', () => {
    expect(() => expectedCpa(undefined, none)).toThrow('expected_cpa is missing');
  });
});
