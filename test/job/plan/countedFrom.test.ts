import { dayOfText, dayText } from '../../../src/ground/time/calendarDay';
import { monthOfDay } from '../../../src/ground/time/calendarMonth';
import { zoneClock } from '../../../src/ground/time/zoneClock';
import { countedFrom } from '../../../src/job/plan/countedFrom';
import { IssueList } from '../../../src/workbook/issueList';
import { newReading } from '../../../src/workbook/read/reading';
import { readTab } from '../../../src/workbook/read/readTab';
import { type BookRow, cellsOf } from '../../support/jobBook';

function from(month: string, posts: readonly BookRow[], campaigns: readonly BookRow[] = []) {
  const reading = newReading('Asia/Seoul', 'en_US');
  const material = {
    posts: readTab('Posts', cellsOf(posts), reading, new IssueList()),
    campaigns: readTab('Campaigns', cellsOf(campaigns), reading, new IssueList()),
    windowDays: 7,
    clock: zoneClock('Asia/Seoul'),
  };
  return dayText(countedFrom(material, monthOfDay(dayOfText(`${month}-01`))));
}
const post = (published_at: string, campaign_id = 's') => ({
  post_id: published_at,
  creator_id: 'mina',
  campaign_id,
  published_at,
});

test.each<[string, readonly BookRow[], readonly BookRow[], string]>([
  ['a month without posts is counted when it is over', [], [], '2026-03-01'],
  ['early posts change nothing', [post('2026-02-03 10:00')], [], '2026-03-01'],
  ['the day after the last window', [post('2026-02-27 10:00')], [], '2026-03-07'],
  ['a post of the next month is no part', [post('2026-03-02 10:00')], [], '2026-03-01'],
  [
    'a campaign’s own window',
    [post('2026-02-10 23:30')],
    [{ campaign_id: 's', window_days: 30 }],
    '2026-03-13',
  ],
])('%s', (_, posts, campaigns, day) => {
  expect(from('2026-02', posts, campaigns)).toBe(day);
});
