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
  ['no code where the shop told one', [sale('ch_2', 31, 40, { code: [] })], ['ch_2=#2']],
  ['a buyer where the shop knows none', [sale('ch_1', 1, 40, { customer: 'c-9' })], ['ch_1=#1']],
  ['the same number', [sale('#1', 0, 40)], []],
  [
    'an order that stands in the file by its own number',
    [sale('#1', 0, 40), sale('ch_1', 1, 40)],
    [],
  ],
  ['a number of the same make', [sale('#9', 0, 40)], []],
  ['two payments, one order: the nearer', [sale('ch_a', 2, 40), sale('ch_b', 1, 40)], ['ch_b=#1']],
  ['as near: the first of the file', [sale('ch_a', 1, 40), sale('ch_b', 1, 40)], ['ch_a=#1']],
  [
    'in the order of the file, not of nearness',
    [sale('ch_a', 2, 40), sale('ch_b', 30.5, 40)],
    ['ch_a=#1', 'ch_b=#2'],
  ],
  ['nothing paid', [sale('ch_0', 0, 0)], []],
  ['nothing paid by the same buyer', [sale('ch_3', 60, 0, { customer: 'c-1' })], []],
])('%s', (_, incoming, expected) => {
  expect(pairs(incoming)).toEqual(expected);
});

test.each<[string, SaleTrace[], string[]]>([
  // Gaps of 1 and of ½ minute
  ['the nearer of two orders', [sale('#a', 1, 40), sale('#b', 2.5, 40)], ['ch_1=#b']],
  ['as near: the first known', [sale('#a', 3, 40), sale('#b', 1, 40)], ['ch_1=#a']],
  ['one that is known by its own number', [sale('#a', 2, 40), sale('ch_1', 2, 40)], []],
  ['an order of nothing by the same buyer', [sale('#a', 2, 0, { customer: 'c-1' })], []],
])('beside %s', (_, known, expected) => {
  expect(pairs([sale('ch_1', 2, 40, { customer: 'c-1' })], known)).toEqual(expected);
});

test('sixty orders of one price are found each by its moment, in whatever order they stand', () => {
  const at = Array.from({ length: 60 }, (_, index) => index);
  const known = at.map((index) => sale(`#${index}`, 10 * index, 40)).reverse();
  const incoming = at.map((index) => sale(`ch_${index}`, 10 * index + 1, 40));
  expect(pairs(incoming, known)).toEqual(at.map((index) => `ch_${index}=#${index}`));
});

/** A number is made of runs of letters and digits and of the signs between them. */
test.each([
  ['#1001', '#9', true],
  ['ch_3Nx', 'ch_9Ab4', true],
  ['A1001x', 'B2', true],
  ['ORD10', 'X9', true],
  ['ORDER-1', 'PO-77', true],
  ['A1-2', 'B-7', true],
  ['20260301-0001', '7-2', true],
  // Transaction numbers of PayPal (17 signs) begin with a digit or a letter, as it falls.
  ['5TY05013RG002845M', 'TY505013RG002845M', true],
  // Groups of a UUID hold letters, digits or both.
  ['3f2a91bc-12ab-4c00-9abc-00ff00ff00ff', '12345678-abcd-4000-8001-123456789012', true],
  ['주문-1001', '접수-7', true],
  ['1001', '5TY05013RG002845M', false],
  ['12', 'a1', false],
  ['ch_3Nx', '#1001', false],
  ['#1001', 'X5', false],
  ['10', '9-9', false],
  ['A-1', '-1', false],
  ['#1', '#', false],
])('%s and %s are of one make: %p', (one, other, isSame) => {
  expect(likelyPairs([sale(one, 0, 40)], [sale(other, 1, 40)])).toHaveLength(isSame ? 0 : 1);
});

test('twenty thousand sales of one price and minute are paired in a moment', () => {
  const many = (id: string) => Array.from({ length: 20_000 }, (_, at) => sale(`${id}${at}`, 0, 40));
  const start = performance.now();
  expect(likelyPairs(many('ch_x'), many('#')).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});
