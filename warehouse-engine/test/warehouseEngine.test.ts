import { type EngineTable, openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';

let engine: WarehouseEngine;

beforeAll(() => {
  engine = openWarehouseEngine();
});

afterAll(() => engine.close());

const orders: EngineTable = {
  name: 'project.shop.orders',
  fields: [
    { name: 'id', type: 'STRING' },
    { name: 'at', type: 'TIMESTAMP' },
    { name: 'day', type: 'DATE' },
    { name: 'amount', type: 'FLOAT' },
    { name: 'pieces', type: 'INTEGER' },
    { name: 'paid', type: 'BOOLEAN' },
  ],
  rows: [
    {
      id: 'ＬＥＡ',
      at: '2026-03-05T15:30:00.250Z',
      day: '2026-03-05',
      amount: 0.1,
      pieces: 3,
      paid: true,
    },
    { id: 'x', amount: 0.2 },
  ],
};

test('values go in and come back as they are; blanks are null', () => {
  const { columns, rows } = engine.evaluate('SELECT * FROM `project.shop.orders` ORDER BY amount', [
    orders,
  ]);
  expect(columns.map(({ type }) => type)).toEqual(orders.fields.map(({ type }) => type));
  const blank = { at: null, day: null, pieces: null, paid: null };
  expect(rows).toEqual([orders.rows[0], { ...blank, ...orders.rows[1] }]);
});

// The expected values are by hand: NFKC of full-width letters, the day in Seoul, sums of binary fractions.
test.each([
  ["SELECT NORMALIZE('ＬＥＡ', NFKC) AS value", 'LEA'],
  ["SELECT DATE(TIMESTAMP '2026-03-05 15:30:00+00', 'Asia/Seoul') AS value", '2026-03-06'],
  ['SELECT SUM(amount) AS value FROM `project.shop.orders`', 0.1 + 0.2],
  ['SELECT COUNT(*) AS value FROM `project.shop.orders` WHERE paid', 1],
])('%s', (sql, value) => {
  expect(engine.evaluate(sql, [orders]).rows).toEqual([{ value }]);
});

test.each([
  ['SELECT nothing FROM `project.shop.orders`', /Unrecognized name: nothing/],
  ['SELECT * FROM `project.shop.gone`', /Table not found: `?project.shop.gone/],
  ['SELECT amount FROM `project.shop.orders` GROUP BY amount', /FLOAT64 is not allowed/],
])('%s is refused', (sql, message) => {
  expect(() => engine.evaluate(sql, [orders])).toThrow(message);
  expect(() => engine.analyse(sql, [orders])).toThrow(message);
});

test('an analysis names the statement and its tables', () => {
  const sql = 'CREATE OR REPLACE VIEW `project.shop.paid` AS SELECT id FROM `project.shop.orders`';
  expect(engine.analyse(sql, [orders])).toEqual({
    statement: 'CREATE_VIEW',
    tables: ['project.shop.orders'],
  });
});
