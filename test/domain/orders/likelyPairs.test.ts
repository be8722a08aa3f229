import { likelyPairs, type SaleTrace } from '../../../src/domain/orders/likelyPairs';

const minuteMs = 60_000;
const sale = (
  id: string,
  minutes: number,
  amount: number,
  { customer = '', ...evidence }: { customer?: string; code?: string[]; content?: string[] } = {},
): SaleTrace => ({ id, occurredAtMs: minutes * minuteMs, amount, customer, evidence });

const shop = [
  sale('#1', 0, 40),
  sale('#2', 30, 40, { code: ['mina10'] }),
  sale('#3', 60, 25.5, { customer: 'c-1' }),
];

const pairs = (incoming: readonly SaleTrace[], known: readonly SaleTrace[] = shop) =>
  likelyPairs(incoming, known).map(
    (pair) => `${incoming[pair.incoming]?.id}=${known[pair.known]?.id}`,
  );

test.each<[string, SaleTrace[], string[]]>([
  ['a payment a moment later', [sale('ch_1', 1, 40)], ['ch_1=#1']],
  ['two minutes apart', [sale('ch_1', 2, 40)], ['ch_1=#1']],
  ['later than that, and nobody knows the buyer', [sale('ch_1', 2.1, 40)], []],
  ['another amount', [sale('ch_3', 60, 25.51)], []],
  ['sums of binary fractions', [sale('ch_3', 60, 25.1 + 0.4)], ['ch_3=#3']],
  ['the same buyer, tax apart', [sale('ch_3', 75, 27.9, { customer: 'c-1' })], ['ch_3=#3']],
  [
    'the same buyer later than a quarter of an hour',
    [sale('ch_3', 76, 25.5, { customer: 'c-1' })],
    [],
  ],
  ['another buyer', [sale('ch_3', 60, 25.5, { customer: 'c-2' })], []],
  ['the same code', [sale('ch_2', 31, 40, { code: ['mina10', 'x'] })], ['ch_2=#2']],
  ['another code', [sale('ch_2', 31, 40, { code: ['joon10'] })], []],
  ['a tag where the shop told a code', [sale('ch_2', 31, 40, { content: ['m-1'] })], ['ch_2=#2']],
  ['the same number', [sale('#1', 0, 40)], []],
  ['a number of the same make', [sale('#9', 0, 40)], []],
  ['two payments, one order: the nearer', [sale('ch_a', 2, 40), sale('ch_b', 1, 40)], ['ch_b=#1']],
  ['nothing paid', [sale('ch_0', 0, 0)], []],
])('%s', (_, incoming, expected) => {
  expect(pairs(incoming)).toEqual(expected);
});

test('twenty thousand sales of one price and minute are paired in a moment', () => {
  const many = (id: string) => Array.from({ length: 20_000 }, (_, at) => sale(`${id}${at}`, 0, 40));
  const start = performance.now();
  expect(likelyPairs(many('ch_x'), many('#')).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});
