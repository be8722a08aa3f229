import { reuseValueOf } from '../../../src/job/totals/reuseValue';

const use = {
  startedOn: 110,
  rightsUntil: 199,
  licensedFrom: 100,
  licencePrice: 300,
  productionAvoided: 500,
  today: 159,
};

test.each([
  ['half of the licence used: 300 · 50 / 100', {}, 150],
  ['the smaller of the two values', { productionAvoided: 200 }, 100],
  ['only one value known', { licencePrice: Number.NaN }, 250],
  ['nothing after the rights end: 300 · 90 / 100', { today: 500 }, 270],
  ['not used yet', { startedOn: Number.NaN }, 0],
  ['planned for later', { startedOn: 180 }, 0],
  ['end of rights unknown', { rightsUntil: Number.NaN }, 0],
  ['no value known', { licencePrice: Number.NaN, productionAvoided: Number.NaN }, 0],
])('%s (measure.md section 1, by hand)', (_, change, expected) => {
  expect(reuseValueOf({ ...use, ...change })).toBeCloseTo(expected, 9);
});

test.each([
  ['a price of 0 is worth 0', { licencePrice: 0 }, 0],
  ['a price below 0 is no price', { licencePrice: -5 }, 0],
  ['production below 0 is none', { productionAvoided: -5 }, 0],
  [
    'used from before its post on, for all of its licence: 300 · 9 / 9',
    { rightsUntil: 98, startedOn: 90, licensedFrom: 100 },
    300,
  ],
  ['rights that ended on the day before', { licensedFrom: 110, rightsUntil: 109 }, 0],
  ['used on its last day alone: 300 · 1 / 100', { startedOn: 199, today: 199 }, 3],
  ['to be used from tomorrow on', { startedOn: 160 }, 0],
])('%s', (_, change, expected) => {
  expect(reuseValueOf({ ...use, ...change })).toBeCloseTo(expected, 9);
});
