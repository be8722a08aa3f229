import type { ChartModel } from '../../../../emulator/workbook/sheetObjects';
import { chartOptions } from '../../../../workbench/page/charts/chartOptions';
import { chartTable } from '../../../../workbench/page/charts/chartTable';

const cells: unknown[][] = [
  ['Week', 'ignored', 'Spend', 'Margin'],
  ['2026-05-04', 1, 100, ''],
  ['2026-05-11', 2, 'n/a', -5.5],
  ['', '', '', ''],
];
const columns = [0, 2, 3];
const model: ChartModel = {
  id: 1,
  type: 'COLUMN',
  ranges: columns.map((column) => ({ sheetId: 7, row: 0, column, rows: 4, columns: 1 })),
  options: { numHeaders: 1, title: 'Weeks', legend: { position: 'none' }, 'hAxis.title': 'Week' },
  anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
};

test('reads labels and series side by side, without the blank end', () => {
  const table = chartTable(model, (_sheet, row, column) => ({
    value: cells[row]?.[column],
    pattern: column === 3 ? '0%' : '',
  }));
  expect(table).toEqual({
    labels: ['2026-05-04', '2026-05-11'],
    positions: [null, null],
    series: [
      { name: 'Spend', values: [100, null] },
      { name: 'Margin', values: [null, -5.5] },
    ],
    isPercent: true,
  });
});

test('a chart whose cells are all blank has nothing to draw', () => {
  const table = chartTable(model, () => ({ value: null, pattern: '' }));
  expect(table).toMatchObject({ labels: [], series: [{ values: [] }, { values: [] }] });
});

test('options are read nested or with dots', () => {
  expect(chartOptions(model)).toMatchObject({
    title: 'Weeks',
    hasLegend: false,
    across: 'Week',
    isLogarithmic: false,
  });
});
