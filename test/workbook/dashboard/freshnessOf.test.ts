import { freshnessOf } from '../../../src/workbook/dashboard/freshnessOf';
import { lookerTable } from './feedTables';

const at = (hour: number) => new Date(Date.UTC(2026, 4, 1, hour));

test('the latest write counts; any sample row marks the whole', () => {
  const looker = lookerTable([
    { date: '2026-05-01', updated_at: at(9), data_kind: 'real' },
    { date: '2026-05-02', updated_at: at(8), data_kind: 'sample' },
  ]);
  expect(freshnessOf(looker)).toEqual({ updatedAtMs: at(9).getTime(), isSample: true });
});

test('an old tab without these columns says nothing', () => {
  expect(freshnessOf(lookerTable([{ date: '2026-05-01' }]))).toEqual({
    updatedAtMs: null,
    isSample: false,
  });
});
