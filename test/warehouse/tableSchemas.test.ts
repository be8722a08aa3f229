import { tableSchemas } from '../../src/warehouse/tableSchemas';
import { lookerTab } from '../../src/workbook/schema/tabs/lookerTab';

const named = new Map(tableSchemas.map((table) => [table.name, table]));

function typeOf(table: string, column: string): string | undefined {
  const field = named.get(table)?.fields.find(({ name }) => name === column);
  return field && `${field.type} ${field.mode}`;
}

test.each([
  ['conversions', 'conversion_id', 'STRING REQUIRED'],
  ['conversions', 'occurred_at', 'TIMESTAMP REQUIRED'],
  ['conversions', 'promo_code', 'STRING NULLABLE'],
  ['conversions', 'revenue', 'FLOAT NULLABLE'],
  ['conversions', 'qualified', 'BOOLEAN NULLABLE'],
  ['assets', 'started_on', 'DATE NULLABLE'],
  ['assets', 'invalid_share', 'FLOAT NULLABLE'],
  ['posts', 'sheet_row', 'INTEGER NULLABLE'],
  ['feed', 'date', 'DATE NULLABLE'],
  ['feed', 'workbook_id', 'STRING REQUIRED'],
  ['credits', 'flags', 'STRING NULLABLE'],
])('%s.%s is a %s', (table, column, type) => {
  expect(typeOf(table, column)).toBe(type);
});

test('the feed begins with the columns of the Looker tab, in their order', () => {
  const names = named.get('feed')?.fields.map(({ name }) => name) ?? [];
  expect(names.slice(0, lookerTab.columns.length)).toEqual(lookerTab.columns.map(({ key }) => key));
});

// https://cloud.google.com/bigquery/docs/schemas: letters, digits and underscores, at most 300 of them;
// a clustered table has at most four columns; partitions are days.
test('names, partitions and clusters are such that BigQuery takes them', () => {
  expect(named.size).toBe(tableSchemas.length);
  for (const { name, fields, partitionedBy, clusteredBy = [] } of tableSchemas) {
    const types = new Map(fields.map((field) => [field.name, field.type]));
    for (const each of [name, ...types.keys()]) expect(each).toMatch(/^[a-z][a-z0-9_]{0,299}$/);
    expect(types.size).toBe(fields.length);
    expect(clusteredBy.length).toBeLessThanOrEqual(4);
    for (const column of clusteredBy) expect(types.get(column)).toBe('STRING');
    if (partitionedBy) expect(types.get(partitionedBy)).toMatch(/^(DATE|TIMESTAMP)$/);
  }
});
