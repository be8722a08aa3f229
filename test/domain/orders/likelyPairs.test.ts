import { likelyPairs } from '../../../src/domain/orders/likelyPairs';

const minuteMs = 60_000;
const sale = (id: string, minutes: number, amount: number, ...evidence: string[]) => ({
  id,
  occurredAtMs: minutes * minuteMs,
  amount,
  evidence,
});
const pairs = (...input: Parameters<typeof likelyPairs>) =>
  likelyPairs(...input).map(({ newId, knownId }) => `${newId}=${knownId}`);

const shop = [sale('#1', 0, 40), sale('#2', 30, 40, 'MINA10'), sale('#3', 60, 25.5)];

test.each([
  ['a payment a moment later', [sale('ch_1', 1, 40)], ['ch_1=#1']],
  ['15 minutes apart', [sale('ch_3', 75, 25.5)], ['ch_3=#3']],
  ['later than that', [sale('ch_3', 75.1, 25.5)], []],
  ['another amount', [sale('ch_3', 60, 25.51)], []],
  ['sums of binary fractions', [sale('ch_3', 60, 25.1 + 0.4)], ['ch_3=#3']],
  ['the same evidence', [sale('ch_2', 31, 40, 'MINA10', 'ig')], ['ch_2=#2']],
  ['other evidence', [sale('ch_2', 31, 40, 'JOON10')], []],
  ['the same number', [sale('#1', 0, 40)], []],
  ['two payments, one order', [sale('ch_a', 5, 40), sale('ch_b', 2, 40)], ['ch_b=#1']],
  ['nothing paid', [sale('ch_0', 0, 0)], []],
])('%s', (_, incoming, expected) => {
  expect(pairs(incoming, [...shop, sale('#0', 0, 0)])).toEqual(expected);
});
