import { type PageCheck, pageScore } from '../../../src/domain/pages/pageScore';

const good: PageCheck = {
  checkedOn: 90,
  outsider: true,
  secondsToPrice: 5,
  secondsToBuy: 7,
  offerMatches: true,
  phoneOk: true,
  deliveryTerms: true,
  codeWorks: true,
};

test.each([
  ['nobody looked', [], { points: 0, passed: false, outsiders: 0, outsidersMissing: 3 }],
  [
    'two outsiders are quick',
    [good, good],
    { points: 10, passed: true, outsiders: 2, outsidersMissing: 1 },
  ],
  [
    'one outsider is not enough',
    [good],
    { points: 4, passed: false, outsiders: 1, outsidersMissing: 2 },
  ],
  [
    'two of three find the way to buy, one the price',
    [
      good,
      { ...good, secondsToPrice: 8 },
      { ...good, secondsToPrice: undefined, secondsToBuy: 30 },
    ],
    { points: 7, passed: false, outsiders: 3, outsidersMissing: 0 },
  ],
  [
    'insiders know the page',
    [good, { ...good, outsider: false }],
    { points: 4, passed: false, outsiders: 1, outsidersMissing: 2 },
  ],
  [
    'one no is a no',
    [good, { ...good, codeWorks: false }, { ...good, phoneOk: undefined }],
    { points: 9, passed: true, outsiders: 3, outsidersMissing: 0 },
  ],
  [
    'old looks',
    [
      { ...good, checkedOn: 39 },
      { ...good, checkedOn: 39 },
    ],
    { points: 0, passed: false, outsiders: 0, outsidersMissing: 3 },
  ],
  [
    'sixty days are still good',
    [
      { ...good, checkedOn: 40 },
      { ...good, checkedOn: 40 },
    ],
    { points: 10, passed: true, outsiders: 2, outsidersMissing: 1 },
  ],
])('%s', (_, checks, expected) => {
  expect(pageScore(checks, 100, 60)).toEqual(expected);
});
