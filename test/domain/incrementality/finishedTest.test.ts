import { countsIn, finishedTest } from '../../../src/domain/incrementality/finishedTest';

test.each<[string, number[]]>([
  ['41 38, 52;1,204', [41, 38, 52, 1204]],
  ['1.204\n2\t3', [1204, 2, 3]],
  ['41,38', [41, 38]],
  ['', []],
])('%j holds %j', (text, counts) => {
  expect(countsIn(text)).toEqual(counts);
});

const weeks = { design: 'weeks', cells: 6, drawn: '1, 3, 6', before: '' } as const;

test('nothing is said while counts are missing', () => {
  expect(finishedTest({ ...weeks, during: '40 20 40 20 20' })).toBeUndefined();
  expect(
    finishedTest({ ...weeks, design: 'regions', during: '1 2 3 4 5 6', before: '1 2' }),
  ).toBeUndefined();
});

test('weeks: twice the orders in all three drawn weeks is the best of 20 draws', () => {
  const found = finishedTest({ ...weeks, during: '40 20 40 20 20 40' });
  expect(found?.p).toBe(1 / 20);
  // (120.5 / 60.5) − 1, half an order on each side.
  expect(found?.lift).toBeCloseTo(120.5 / 60.5 - 1, 10);
  expect(found?.low).toBeGreaterThan(0);
});

test('regions: growth of the drawn over growth of the others', () => {
  const found = finishedTest({
    design: 'regions',
    cells: 4,
    drawn: '1 2',
    during: '30 30 20 20',
    before: '20 20 20 20',
  });
  expect(found?.lift).toBeCloseTo(60.5 / 40.5 - 1, 10);
  // Four regions can never tell: one of six draws is as good.
  expect([found?.low, found?.p]).toEqual([undefined, 1 / 6]);
});

test('from ten weeks on the lot was drawn in pairs', () => {
  const during = '40 20 40 20 40 20 40 20 40 20';
  const drawn = '1 3 5 7 9';
  expect(finishedTest({ ...weeks, cells: 10, drawn, during })?.p).toBe(1 / 32);
});
