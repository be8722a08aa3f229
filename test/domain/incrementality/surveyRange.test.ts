import { surveyRange } from '../../../src/domain/incrementality/surveyRange';
import { expectClose } from '../../support/expectClose';

const answers = { orders: 900, tracked: 120, answeredTracked: 55, named: 60, both: 38 };

test('worked example of the specification', () => {
  const found = surveyRange(answers);
  expectClose([found?.low, found?.high], [113.08740994109614, 227.3414112123452]);
});

test('never more than there are orders', () => {
  expect(surveyRange({ ...answers, orders: 150 })?.high).toBe(150);
});

test.each([
  ['nine named', { ...answers, named: 9, both: 8 }],
  ['six of both', { ...answers, both: 6 }],
])('%s: too few', (_, few) => {
  expect(surveyRange(few)).toBeUndefined();
});
