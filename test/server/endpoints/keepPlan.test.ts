import { sidebarHost } from './sidebarHost';

const whole = { month: '2026-03-01', monthLow: -100, monthHigh: 400, margin: 30 };
const mina = { creatorId: 'mina', posts: 2, money: 280, profit: 120, isTest: false };
const joon = { creatorId: 'joon', posts: 1, money: 90, profit: 5, isTest: true };

function workbook() {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.fill('Settings', [{ Key: 'gross_margin', Value: 0.5 }]);
  sidebar.fill('Campaigns', [{ 'Campaign ID': 'spring' }]);
  sidebar.fill('Creators', [{ 'Creator ID': 'mina', Name: 'Mina', Platform: 'instagram' }]);
  const posts = [
    ['m1', '2026-03-05', 100],
    ['m2', '2026-03-20', 140],
    ['m3', '2026-04-02', 80],
  ].map(([id = '', day = '', fee = 0]) => ({
    'Post ID': id,
    'Creator ID': 'mina',
    'Campaign ID': 'spring',
    'Published at': day,
    Fee: fee,
  }));
  sidebar.fill('Posts', posts);
  sidebar.fill('Links', [{ 'Campaign ID': 'spring', 'Creator ID': 'mina', 'UTM content': 'm' }]);
  const orders = ['2026-03-06', '2026-03-07', '2026-03-21', '2026-04-03'].map((day, index) => ({
    'Conversion ID': `o${index}`,
    Kind: 'order',
    'Occurred at': day,
    'UTM content': 'm',
    Revenue: 200,
  }));
  sidebar.fill('Conversions', orders);
  return sidebar;
}

test('there is no Plans tab before somebody keeps a plan; a new plan of a month replaces the old one', () => {
  const sidebar = workbook();
  expect(() => sidebar.shown('Plans')).toThrow('no tab');
  expect(sidebar.value('keepPlan', { plan: whole, lines: [mina, joon] })).toEqual({
    month: '2026-03',
  });
  sidebar.value('keepPlan', {
    plan: whole,
    lines: [
      { ...mina, posts: 1, money: 140 },
      { ...joon, creatorId: 'sora' },
    ],
  });
  const [head = [], ...rows] = sidebar.shown('Plans');
  const cells = (header: string) => rows.map((row) => row[head.indexOf(header)]);
  expect(cells('Creator ID')).toEqual(['mina', 'joon', 'sora']);
  // Joon is left out of the second plan.
  expect(cells('Posts')).toEqual(['1', '0', '1']);
  expect(cells('Money')).toEqual(['140', '0', '90']);
  expect(cells('Profit')).toEqual(['120', '', '5']);
});

test('once the month is counted it stands beside what came of it', () => {
  const sidebar = workbook();
  sidebar.value('keepPlan', { plan: whole, lines: [mina] });
  sidebar.value('keepPlan', { plan: { ...whole, month: '2026-04-01' }, lines: [joon] });
  sidebar.value('runJob', {});
  const { plans } = sidebar.value('openPlan', {});
  // March: 100 + 140 spent; three orders at the planned margin of 30.
  expect(plans[0]).toEqual({
    month: '2026-03',
    ...{ posts: 2, money: 280, low: -100, high: 400 },
    countedFrom: '2026-04-01',
    outcome: { posts: 2, spend: 240, cost: 240, conversions: 3, profit: -150, isInside: false },
  });
  expect(plans[1]).toMatchObject({ month: '2026-04', countedFrom: '2026-05-01', outcome: null });
});

test.each<[string, object, object[], RegExp]>([
  ['no lines', whole, [], /lines must not be blank/],
  ['a line without a creator', whole, [{ posts: 1 }], /creator_id must not be blank/],
  ['no month', {}, [mina], /month must not be blank/],
  ['a month that is none', { month: 'May' }, [mina], /month must be a day/],
  ['posts below nothing', whole, [{ ...mina, posts: -1 }], /posts must be at least 0/],
])('%s is refused, and nothing is written', (_, plan, lines, told) => {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  expect(sidebar.call('keepPlan', { plan, lines })).toMatchObject({
    ok: false,
    message: expect.stringMatching(told),
  });
  expect(() => sidebar.shown('Plans')).toThrow('no tab');
});
