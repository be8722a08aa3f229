import fc from 'fast-check';
import { exportFormats } from '../../../src/sources/files/exportFormats';
import { readExport } from '../../../src/sources/files/readExport';
import { planMerge } from '../../../src/sources/merge/planMerge';
import { type PresentRow, presentRows } from '../../../src/sources/merge/presentRows';
import type { ImportRecord } from '../../../src/sources/record';
import { testContext } from '../../support/exportFixture';

const order = (values: ImportRecord['values']): ImportRecord => ({
  tab: 'Conversions',
  values: { conversion_id: '811', kind: 'order', ...values },
});

/** The rows of Conversions after files were imported one after the other. */
function imported(files: readonly (readonly ImportRecord[])[]): PresentRow[] {
  let rows: PresentRow[] = [];
  for (const records of files) {
    const { added, changed } = planMerge('Conversions', records, presentRows(rows));
    rows = rows.map((row, at) => {
      const cells = changed.find((change) => change.at === at)?.cells ?? [];
      return { ...row, ...Object.fromEntries(cells.map(({ column, after }) => [column, after])) };
    });
    rows = [...rows, ...added];
  }
  return rows;
}

/** Rows by number, without what is blank: the order of files decides where a row stands. */
function byNumber(rows: readonly PresentRow[]): object {
  return Object.fromEntries(
    rows.map((row) => [
      row.conversion_id,
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
    ]),
  );
}

const sale = order({ occurred_at: 1000, revenue: 100, refunded: null, status: 'valid' });
const refund = order({ occurred_at: 9000, revenue: -40, refunded: null, status: 'valid' });

test.each([
  ['sale, then its refund', sale, refund],
  ['refund, then its sale', refund, sale],
])('%s: one order of 100 with 40 back, on the day of the sale', (_, first, second) => {
  const rows = imported([[first], [second]]);
  expect(rows).toEqual([
    expect.objectContaining({ revenue: 100, refunded: 40, occurred_at: 1000 }),
  ]);
  const again = planMerge('Conversions', [second], presentRows(rows));
  expect(again).toMatchObject({ added: [], changed: [] });
});

test('two refunds that two files tell add up; the file told again changes nothing', () => {
  const first = order({
    revenue: -40,
    occurred_at: 9000,
    refund_rows: ['2026-10-02T00:00:00Z 40'],
  });
  const second = order({
    revenue: -25,
    occurred_at: 9500,
    refund_rows: ['2026-10-09T00:00:00Z 25'],
  });
  for (const files of [
    [sale, first, second],
    [second, sale, first, second],
    [first, second, sale, first],
  ]) {
    expect(imported(files.map((one) => [one]))).toEqual([
      expect.objectContaining({ revenue: 100, refunded: 65 }),
    ]);
  }
});

test('an older state changes nothing, wherever it comes', () => {
  const paid = order({ revenue: 50, refunded: 0, status: 'valid', stated_at: 10 });
  const gone = order({ revenue: 50, refunded: 50, status: 'cancelled', stated_at: 20 });
  for (const files of [
    [paid, gone],
    [gone, paid],
    [gone, paid, gone, paid],
  ]) {
    expect(imported(files.map((one) => [one]))).toEqual([
      expect.objectContaining({ refunded: 50, status: 'cancelled', stated_at: 20 }),
    ]);
  }
});

test('a refund under a number of its own goes to the order that stands', () => {
  const apart = order({ conversion_id: '811-R1', revenue: -40, occurred_at: 9000 });
  expect(imported([[sale], [apart]])).toEqual([
    expect.objectContaining({ conversion_id: '811', refunded: 40 }),
  ]);
});

const shopify = (id: number, paidDay: number | null, cancelledDay: number | null, back: number) => {
  const at = (day: number | null) =>
    day === null ? '' : `2026-10-${String(day).padStart(2, '0')} 10:00:00 +0000`;
  const status = paidDay === null ? 'pending' : back > 0 ? 'partially_refunded' : 'paid';
  return `#${id},a${id}@example.com,${status},${at(paidDay)},EUR,40.00,0.00,0.00,40.00,LENI10,${at(1)},Candle,CAN,${at(cancelledDay)},${back}.00`;
};
const shopifyHeader =
  'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,Lineitem name,Lineitem sku,Cancelled at,Refunded Amount';
const wooHeader = 'Date,Order #,Status,Customer,Net Sales,Coupon(s)';

function read(header: string, lines: readonly string[]): readonly ImportRecord[] {
  const text = [header, ...lines].join('\n');
  const found = readExport(text, exportFormats, testContext(), { zone: 'UTC' });
  if (found.kind !== 'read') throw new Error('not read');
  return found.records;
}

/** The states that an order went through, each as a file of that day shows it. */
const history = fc
  .record({
    paid: fc.integer({ min: 2, max: 5 }),
    cancelled: fc.option(fc.integer({ min: 6, max: 9 }), { nil: null }),
    back: fc.integer({ min: 0, max: 40 }),
  })
  .chain(({ paid, cancelled, back }) =>
    fc.constant([
      [null, null, 0],
      [paid, null, 0],
      [paid, null, back],
      ...(cancelled === null ? [] : [[paid, cancelled, back] as const]),
    ] as const),
  );

test('law: files of one shop in any order, and any of them twice, give the same Conversions', () => {
  fc.assert(
    fc.property(
      fc.array(history, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      (orders, random) => {
        const days = [0, 1, 2, 3].map((day) =>
          read(
            shopifyHeader,
            orders.map((states, id) => {
              const [paid, cancelled, back] = states[Math.min(day, states.length - 1)] as [
                number | null,
                number | null,
                number,
              ];
              return shopify(id, paid, cancelled, back);
            }),
          ),
        );
        const files = [...days, ...days].map((file) => ({ file, key: random.next().value ?? 0 }));
        const shuffled = files.sort((a, b) => a.key - b.key).map(({ file }) => file);
        expect(byNumber(imported(shuffled))).toEqual(byNumber(imported(days)));
      },
    ),
  );
});

test('law: any split of orders and their refunds into files gives the same Conversions', () => {
  const cents = fc.integer({ min: 1, max: 2_000 });
  const refunds = fc.uniqueArray(fc.tuple(fc.integer({ min: 2, max: 28 }), cents), {
    maxLength: 4,
    selector: ([day]) => day,
  });
  fc.assert(
    fc.property(
      fc.array(refunds, { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat(2)),
      (orders, places) => {
        const lines = orders.flatMap((backs, id) => [
          `2026-10-01 10:00:00,${id + 800},Completed,Invented Buyer,100.00,LENI10`,
          ...backs.map(
            ([day, amount]) =>
              `2026-10-${String(day).padStart(2, '0')} 10:00:00,${id + 800},Refunded,Invented Buyer,-${(amount / 100).toFixed(2)},`,
          ),
        ]);
        const parts: string[][] = [[], [], []];
        for (const line of lines) parts[places.next().value ?? 0]?.push(line);
        const whole = byNumber(imported([read(wooHeader, lines)]));
        const files = parts.filter((part) => part.length > 0).map((part) => read(wooHeader, part));
        expect(byNumber(imported(files))).toEqual(whole);
        expect(byNumber(imported([...files, ...files]))).toEqual(whole);
      },
    ),
  );
});
