import { conversionsView } from '../../src/warehouse/conversionsView';
import { factsQuery } from '../../src/warehouse/factsQuery';
import { createMarketView, createWeeklyView } from '../../src/warehouse/feedViews';
import { createLookerView } from '../../src/warehouse/lookerModel';
import { replaceRows, replacingStatements } from '../../src/warehouse/replaceRows';
import { creditsTable, feedTable, tableSchemas } from '../../src/warehouse/tableSchemas';
import { weeklyQuery } from '../../src/warehouse/weeklyQuery';
import { type EngineTable, openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';
import { dataset } from './support/warehouseBook';

let engine: WarehouseEngine;

beforeAll(() => {
  engine = openWarehouseEngine();
});

afterAll(() => engine.close());

const shop = {
  name: 'project.shop.orders',
  fields: [
    { name: 'order_no', type: 'INTEGER' },
    { name: 'placed', type: 'TIMESTAMP' },
    { name: 'total', type: 'STRING' },
    { name: 'is_new', type: 'STRING' },
    { name: 'type', type: 'STRING' },
  ],
};

const staging = [feedTable, creditsTable].map(({ name, fields }) => ({
  name: `${dataset}.${name}_staging`,
  fields,
}));

const tables: Omit<EngineTable, 'rows'>[] = [
  ...tableSchemas.map(({ name, fields }) => ({ name: `${dataset}.${name}`, fields })),
  ...staging,
  shop,
];

const mapped = conversionsView({
  table: '`project.shop.orders`',
  types: new Map(shop.fields.map(({ name, type }) => [name, type])),
  columns: {
    conversion_id: 'order_no',
    occurred_at: 'placed',
    revenue: 'total',
    new_customer: 'is_new',
    kind: 'type',
  },
  zone: 'Asia/Seoul',
});

const replaced = [feedTable, creditsTable].map(({ name, fields }) => ({
  table: `\`${dataset}.${name}\``,
  staging: `\`${dataset}.${name}_staging\``,
  columns: fields.map((field) => field.name),
}));

type Statement = [called: string, sql: string, statement: string];

const replacing = replacingStatements("it's \\ `w1`", replaced).map(
  (sql, index): Statement => [`replacing ${index + 1}`, sql, index % 2 === 0 ? 'DELETE' : 'INSERT'],
);

// https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobStatistics2: statementType.
test.each<Statement>([
  ['the view of one file', createLookerView(dataset), 'CREATE_VIEW'],
  ['the weeks of many files', createWeeklyView(dataset), 'CREATE_VIEW'],
  ['brands, markets and currencies', createMarketView(dataset), 'CREATE_VIEW'],
  ['the weeks that come back', weeklyQuery(dataset), 'SELECT'],
  ['the facts of the Scoreboard', factsQuery(dataset), 'SELECT'],
  ['a table of the shop', mapped, 'SELECT'],
  ...replacing,
])('%s is a statement of BigQuery', (_, sql, statement) => {
  expect(engine.analyse(sql, tables).statement).toBe(statement);
});

test('the transaction holds those statements and nothing else', () => {
  const lines = replaceRows('w1', replaced).split(';\n');
  expect(lines[0]).toBe('BEGIN TRANSACTION');
  expect(lines.slice(1, -1)).toEqual(replacingStatements('w1', replaced));
  expect(lines[lines.length - 1]).toBe('COMMIT TRANSACTION;');
});

// https://cloud.google.com/bigquery/quotas#view_limits: 256,000 letters for a view, a megabyte for a query.
test('the model keeps below the letters that a view may have', () => {
  for (const sql of [createLookerView(dataset), weeklyQuery(dataset), factsQuery(dataset)]) {
    expect(sql.length).toBeLessThan(128_000);
  }
});
