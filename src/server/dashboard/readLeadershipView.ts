import { type LeadershipView, leadershipView } from '../../workbook/dashboard/leadershipView';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** The leadership figures from the tabs that the job wrote; null before its first run. */
export function readLeadershipView(workbook: OpenWorkbook): LeadershipView | null {
  const { sheets, reading } = workbook;
  if (!sheets.find('Looker') || !sheets.find('Scoreboard')) return null;
  const { clock } = reading;
  return leadershipView(
    workbook.table('Looker'),
    workbook.table('Scoreboard'),
    (instantMs) => clock.dayOf(instantMs),
    {
      campaigns: workbook.table('Campaigns'),
      posts: workbook.table('Posts'),
      assets: workbook.table('Assets'),
      benchmarks: workbook.table('Benchmarks'),
      audit: workbook.table('Audit'),
    },
  );
}
