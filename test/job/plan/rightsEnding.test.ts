import { dayOfText, dayText } from '../../../src/ground/time/calendarDay';
import { rightsEnding } from '../../../src/job/plan/rightsEnding';

const creatorOf = new Map([
  ['m1', 'mina'],
  ['m2', 'mina'],
  ['j1', 'joon'],
]);
const asset = (post_id: string, until: string) => ({
  post_id,
  rights_until: until === '' ? null : dayOfText(until),
});

test.each<[string, [string, string][], [string, string][]]>([
  [
    'the first day on which one ends',
    [
      ['m1', '2026-06-30'],
      ['m2', '2026-06-02'],
    ],
    [['mina', '2026-06-02']],
  ],
  [
    'today counts, yesterday is over',
    [
      ['m1', '2026-05-20'],
      ['j1', '2026-05-19'],
    ],
    [['mina', '2026-05-20']],
  ],
  ['after next month there is time', [['m1', '2026-07-01']], []],
  [
    'no end, or nobody’s post',
    [
      ['m1', ''],
      ['x9', '2026-06-01'],
    ],
    [],
  ],
])('%s', (_, assets, expected) => {
  const found = rightsEnding(
    assets.map(([post, until]) => asset(post, until)),
    creatorOf,
    dayOfText('2026-05-20'),
  );
  expect([...found].map(([creator, day]) => [creator, dayText(day)])).toEqual(expected);
});
