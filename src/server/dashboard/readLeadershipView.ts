import { type LeadershipView, leadershipView } from '../../workbook/dashboard/leadershipView';
import { openWorkbook } from '../tabs/openWorkbook';
import type { TabSheets } from '../tabs/tabSheets';

/** The leadership figures from the tabs that the job wrote; null before its first run. */
export function readLeadershipView(sheets: TabSheets): LeadershipView | null {
  if (!sheets.find('Looker') || !sheets.find('Scoreboard')) return null;
  const workbook = openWorkbook(sheets);
  const { clock } = workbook.reading;
  return leadershipView(
    workbook.table('Looker'),
    workbook.table('Scoreboard'),
    (instantMs) => clock.dayOf(instantMs),
    {
      campaigns: workbook.table('Campaigns'),
      posts: workbook.table('Posts'),
      assets: workbook.table('Assets'),
      benchmarks: workbook.table('Benchmarks'),
    },
  );
}
