import { pastConversions } from '../../../src/job/orders/pastConversions';
import { measuredBook, runBook } from '../../support/jobBook';

const order = (conversion_id: string, occurred_at: string) => ({
  conversion_id,
  kind: 'order',
  occurred_at,
  revenue: 10,
});

/** The run is on 1 June 2026, 00:00 UTC. */
test('an order of the run’s own moment counts, a later one waits for its day and is listed', () => {
  const { tab, output } = runBook({
    Conversions: [
      order('before', '2026-05-31T23:59'),
      order('slip', '2027-05-03'),
      order('now', '2026-06-01T00:00'),
      order('next', '2026-06-01T00:01'),
      order('unreadable', 'soon'),
    ],
  });
  expect(tab('Credits').map(({ conversion_id }) => conversion_id)).toEqual(['before', 'now']);
  const listed = tab('Health').filter((issue) => issue.tab === 'Conversions');
  expect(listed.map(({ row, column, found }) => [row, column, found])).toEqual([
    [6, 'Occurred at', 'soon'],
    [3, 'Occurred at', '2027-05-03'],
    [5, 'Occurred at', '2026-06-01 00:01:00'],
  ]);
  expect(listed.map(({ severity }) => severity)).toEqual(
    ['error', 'error', 'error'].map(() => listed[0]?.severity),
  );
  expect(output.rowCounts.leftOut).toBe(3);
});

test('a table without later orders stays the table that it is', () => {
  const { workbook, nowMs } = measuredBook({ Conversions: [order('now', '2026-06-01T00:00')] });
  const { conversions, issues, reading } = workbook;
  expect(pastConversions(conversions, nowMs, reading.clock, issues)).toBe(conversions);
});
