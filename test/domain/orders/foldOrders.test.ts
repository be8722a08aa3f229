import fc from 'fast-check';
import { foldOrders } from '../../../src/domain/orders/foldOrders';
import { isFullyRefunded } from '../../../src/domain/orders/order';
import type { OrderEvent, OrderReturn, OrderState } from '../../../src/domain/orders/orderEvent';

const state = (values: Partial<OrderState>): OrderState => ({
  kind: 'state',
  orderId: '811',
  occurredAtMs: null,
  gross: null,
  discount: null,
  refundedSoFar: null,
  status: null,
  statedAtMs: null,
  ...values,
});

const back = (amount: number, atMs: number | null = null, kind: OrderReturn['kind'] = 'refund') =>
  ({ kind, orderId: '811', amount, atMs }) as const;

const fold = (...files: OrderEvent[][]) => foldOrders(files)[0];

test('a sale, its discount and two refunds are one order', () => {
  expect(
    fold([
      state({ gross: 120, discount: 20, occurredAtMs: 5, status: 'sale' }),
      back(15, 7),
      back(25, 9),
    ]),
  ).toEqual({
    orderId: '811',
    occurredAtMs: 5,
    gross: 120,
    discount: 20,
    revenue: 100,
    refunded: 40,
    net: 60,
    status: 'sale',
    disputed: 0,
    changedAtMs: 9,
  });
});

test('a refund that is told as a running total and as rows is the same money', () => {
  expect(fold([state({ gross: 100, refundedSoFar: 45 }), back(20, 1), back(25, 2)])?.refunded).toBe(
    45,
  );
});

test('two equal refunds of one file are two, the same refund in two files is one', () => {
  const sale = state({ gross: 100 });
  expect(fold([sale, back(10, 3), back(10, 3)])?.refunded).toBe(20);
  expect(fold([sale, back(10, 3), back(10, 3)], [sale, back(10, 3), back(10, 3)])?.refunded).toBe(
    20,
  );
  expect(fold([sale, back(10, 3)], [back(10, 3), back(10, 3)])?.refunded).toBe(20);
});

/** 0.1 + 0.2 + 0.3 is 0.6000000000000001 from the smallest, 0.6 from the largest. */
test.each([[[0.1, 0.2, 0.3]], [[0.3, 0.2, 0.1]], [[0.2, 0.3, 0.1]]])(
  'refunds %j come to the same to the last digit, whatever their order',
  (amounts) => {
    const refunds = amounts.map((amount, index) => back(amount, index));
    expect(fold([state({ gross: 100 }), ...refunds])?.refunded).toBe(0.1 + 0.2 + 0.3);
  },
);

test('where no file tells a time nobody knows when the order changed', () => {
  expect(fold([state({ gross: 100 }), state({ gross: 90 }), back(5)])?.changedAtMs).toBeNull();
  expect(fold([state({ gross: 100, statedAtMs: 7 }), back(5)])?.changedAtMs).toBe(7);
  expect(fold([state({ gross: 100 })])?.status).toBe('sale');
});

test('a lost dispute is a refund; an open or won one leaves the sale', () => {
  const sale = state({ gross: 80 });
  expect(fold([sale, back(80, 1, 'dispute open')])).toMatchObject({ refunded: 0, disputed: 80 });
  expect(fold([sale, back(80, 1, 'dispute open'), back(80, 2, 'dispute won')])).toMatchObject({
    refunded: 0,
    disputed: 0,
  });
  expect(fold([sale, back(80, 1, 'dispute open'), back(80, 2, 'dispute lost')])).toMatchObject({
    refunded: 80,
    disputed: 0,
  });
});

test('refunded without an amount gives everything back, with one just that', () => {
  expect(fold([state({ gross: 60, discount: 10, status: 'refunded' })])?.refunded).toBe(50);
  expect(fold([state({ gross: 60, status: 'refunded' }), back(20)])?.refunded).toBe(20);
});

test('the newer state wins by the times inside, else the one imported later', () => {
  const paid = state({ gross: 50, status: 'sale', statedAtMs: 20 });
  const open = state({ gross: 50, status: 'unpaid', statedAtMs: 10 });
  expect(fold([paid], [open])?.status).toBe('sale');
  expect(fold([open], [paid])?.status).toBe('sale');
  expect(fold([paid], [state({ status: 'no sale' })])?.status).toBe('no sale');
});

test('a row that only tells a status leaves the amounts to others', () => {
  expect(
    fold([state({ gross: 50, statedAtMs: 1 })], [state({ status: 'no sale', statedAtMs: 2 })]),
  ).toMatchObject({ gross: 50, status: 'no sale' });
});

test('a refund whose order is in no file has no revenue', () => {
  const [order] = foldOrders([[back(30, 4)]]);
  expect(order).toMatchObject({
    gross: null,
    revenue: null,
    net: null,
    refunded: 30,
    changedAtMs: 4,
  });
});

test.each([
  [100, 100, true],
  [0.3, 0.1 + 0.2, true],
  [100, 99.99, false],
  [0, 0, false],
  [null, 30, false],
])('revenue %p with %p back: fully refunded %p', (revenue, refunded, expected) => {
  expect(isFullyRefunded({ revenue, refunded })).toBe(expected);
});

const cents = fc.integer({ min: 1, max: 5_000 });
const parts = fc.array(cents, { maxLength: 5 });

test('law: any split of an order into events, in any order of rows, gives the same order', () => {
  fc.assert(
    fc.property(
      cents,
      parts,
      parts,
      fc.integer({ min: 0, max: 900 }),
      fc.infiniteStream(fc.nat()),
      (extra, refunds, lost, discount, random) => {
        const given = [...refunds, ...lost].reduce((sum, amount) => sum + amount, 0);
        const gross = given + extra + discount;
        const whole = [
          state({
            gross,
            discount,
            occurredAtMs: 1,
            status: 'sale',
            statedAtMs: 9,
            refundedSoFar: refunds.reduce((sum, amount) => sum + amount, 0),
          }),
          back(
            lost.reduce((sum, amount) => sum + amount, 0),
            9,
            'dispute lost',
          ),
        ];
        const split: OrderEvent[] = [
          state({ gross, occurredAtMs: 1, statedAtMs: 3 }),
          state({ discount, statedAtMs: 4 }),
          state({ status: 'unpaid', statedAtMs: 3 }),
          state({ status: 'sale', statedAtMs: 9 }),
          ...refunds.map((amount) => back(amount, 9)),
          ...lost.map((amount) => back(amount, 9, 'dispute lost')),
        ];
        const keyed = split.map((event) => ({ event, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        expect(fold(shuffled)).toEqual(fold(whole));
      },
    ),
  );
});

const datedState = (statedAtMs: number) =>
  fc
    .record({
      gross: fc.option(cents, { nil: null }),
      discount: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      refundedSoFar: fc.option(cents, { nil: null }),
      status: fc.constantFrom('sale', 'unpaid', 'no sale', 'refunded', null),
      occurredAtMs: fc.option(fc.nat(20), { nil: null }),
    })
    .map((values) => state({ ...values, statedAtMs } as Partial<OrderState>));
const anyReturn = fc
  .record({
    kind: fc.constantFrom('refund', 'dispute lost', 'dispute open', 'dispute won'),
    amount: cents,
    atMs: fc.nat(6),
  })
  .map(({ kind, amount, atMs }) => back(amount, atMs, kind as OrderReturn['kind']));
/** States of one moment that differ contradict each other: here every state has its own. */
const anyFiles = fc
  .uniqueArray(fc.nat(20), { maxLength: 8 })
  .chain((times) =>
    fc.tuple(
      fc.tuple(...times.map(datedState)),
      fc.array(anyReturn, { maxLength: 8 }),
      fc.infiniteStream(fc.nat(3)),
    ),
  )
  .map(([states, returns, places]) => {
    const files: OrderEvent[][] = [[], [], [], []];
    for (const event of [...states, ...returns]) files[places.next().value ?? 0]?.push(event);
    return files;
  });

test('law: files whose states carry their times may come in any order, and twice', () => {
  fc.assert(
    fc.property(anyFiles, fc.infiniteStream(fc.nat()), (files, random) => {
      const keyed = files.map((file) => ({ file, key: random.next().value ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ file }) => file);
      expect(fold(...shuffled)).toEqual(fold(...files));
      expect(fold(...files, ...shuffled)).toEqual(fold(...files));
    }),
  );
});

test('of two states of one moment the one imported later wins; money given back does not shrink', () => {
  const paid = state({ gross: 50, status: 'sale', statedAtMs: 7, refundedSoFar: 20 });
  const less = state({ gross: 30, status: 'no sale', statedAtMs: 7, refundedSoFar: 0 });
  expect(fold([paid], [less])).toMatchObject({ gross: 30, status: 'no sale', refunded: 20 });
});
