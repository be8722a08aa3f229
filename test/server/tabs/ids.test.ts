import { sidebarHost } from '../endpoints/sidebarHost';

/** A newcomer's file: names and handles, no id anywhere. */
function newcomer() {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.fill('Campaigns', [{ name: 'Spring Pilot', 'target CPA': 20 }]);
  sidebar.fill('Creators', [{ name: 'Lea Marie', handle: '@lea.marie', platform: 'IG' }, {}]);
  sidebar.fill('Posts', [
    {
      'creator ID': '@Lea.Marie',
      'campaign ID': 'spring pilot',
      'published at': '2026-04-01',
      fee: 90,
    },
    { 'creator ID': 'Lea Marie', 'campaign ID': 'spring pilot', fee: 50 },
  ]);
  sidebar.fill('Links', [
    { 'campaign ID': 'Spring Pilot', 'creator ID': 'Lea Marie', 'promo code': 'LEA15' },
  ]);
  return sidebar;
}

test('ids that were made stand in their rows after a run; rows that are not ready keep their blank', () => {
  const sidebar = newcomer();
  sidebar.value('runJob', {});
  expect(sidebar.shown('Campaigns')[1]?.[0]).toBe('spring-pilot');
  expect(sidebar.shown('Creators')[1]?.[0]).toBe('lea-marie');
  // The second post has no date yet: a day would be missing in its id.
  expect(sidebar.shown('Posts').map(([id]) => id)).toEqual(['Post ID', 'lea-marie-20260401', '']);
});

test('a second run finds its ids, gives the same figures and writes none anew', () => {
  const sidebar = newcomer();
  sidebar.value('runJob', {});
  const before = JSON.stringify(['Scoreboard', 'Credits', 'Posts'].map(sidebar.shown));
  sidebar.value('runJob', {});
  expect(JSON.stringify(['Scoreboard', 'Credits', 'Posts'].map(sidebar.shown))).toBe(before);
});

test('an id survives a new name', () => {
  const sidebar = newcomer();
  sidebar.value('runJob', {});
  sidebar.fill('Creators', [{ name: 'Lea M.' }]);
  sidebar.value('runJob', {});
  expect(sidebar.shown('Creators')[1]?.[0]).toBe('lea-marie');
});

test('id columns offer the ids and names of the tabs that hold them, and let others through', () => {
  const { host, shown } = newcomer();
  const ruleOf = (tab: string, header: string) => {
    const sheet = host.workbook.sheets.find(({ name }) => name === tab);
    const column = (shown(tab)[0] ?? []).indexOf(header);
    return sheet?.cellAt(1, column)?.validation;
  };
  for (const [tab, header, home, columns] of [
    ['Posts', 'Creator ID', 'Creators', 2],
    ['Posts', 'Campaign ID', 'Campaigns', 2],
    ['Links', 'Post ID', 'Posts', 1],
  ] as const) {
    const rule = ruleOf(tab, header);
    expect([tab, header, rule?.criteria, rule?.allowInvalid]).toEqual([
      tab,
      header,
      'VALUE_IN_RANGE',
      true,
    ]);
    const [range] = (rule?.values ?? []) as {
      readonly sheetId: number;
      readonly area: { readonly row: number; readonly columns: number };
    }[];
    const sheet = host.workbook.sheets.find(({ id }) => id === range?.sheetId);
    expect([sheet?.name, range?.area.row, range?.area.columns]).toEqual([home, 1, columns]);
  }
  expect(ruleOf('Posts', 'Post ID')).toBeUndefined();
});

test('a new Benchmarks tab comes with dated rows and their sources', () => {
  const sidebar = sidebarHost({ locale: 'ko_KR' });
  sidebar.value('showTab', { tab: 'Benchmarks' });
  const [header = [], ...rows] = sidebar.shown('Benchmarks');
  expect(rows.length).toBeGreaterThanOrEqual(10);
  const at = (name: string) => header.indexOf(name);
  for (const row of rows) {
    // The article itself bears no date, and its rows say so.
    if (!/undated/.test(row[at('Source')] ?? ''))
      expect(Number(row[at('Year')])).toBeGreaterThan(2020);
    expect(row[at('Source')]).not.toBe('');
  }
  const claims = rows.filter((row) => /^(cpm_|earned_)/.test(row[at('Metric')] ?? ''));
  expect(claims.map((row) => `${row[at('Metric')]} ${row[at('Low')]}-${row[at('High')]}`)).toEqual([
    'cpm_paid_social 12-15',
    'cpm_micro_reused 8-10',
    'earned_per_unit 4-6',
    'cpm_paid_social 6-15',
  ]);
  const rates = rows.filter(
    (row) => row[at('Metric')] === 'er_followers' && row[at('Year')] === '2023',
  );
  expect(rates.map((row) => [row[at('Tier')], row[at('Typical')] || row[at('High')]])).toEqual([
    ['nano', '0.027'],
    ['micro', '0.018'],
    ['macro', '0.01'],
  ]);
});
