import { type SidebarHost, sidebarHost } from './sidebarHost';

const order = { kind: 'order', occurred_at: '2026-04-10 10:00', revenue: 20 };

function prepared(): SidebarHost {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.fill('Creators', [
    { creator_id: 'minji', name: 'Minji Kim', platform: 'instagram', handle: '@minji.sample' },
    { creator_id: 'yuna', name: 'Yuna Sample', platform: 'youtube', handle: '@yk.sample' },
    {
      creator_id: 'minji-2',
      name: '민지',
      platform: 'instagram',
      handle: 'minji.sample',
      followers: 12_000,
      also_known_as: 'mj',
    },
  ]);
  sidebar.fill('Links', [
    { link_id: 'l1', campaign_id: 'c', creator_id: 'minji-2', promo_code: 'MJ10' },
    { link_id: 'l2', campaign_id: 'c', creator_id: 'yuna', promo_code: 'YUNA' },
    { link_id: 'l3', campaign_id: 'c', creator_id: 'minji-2', promo_code: 'MJ15' },
  ]);
  sidebar.fill('Conversions', [
    { ...order, conversion_id: '1', status: 'Zwischenlager', survey_creator: 'yuna from insta' },
    { ...order, conversion_id: '2', status: 'Zwischenlager' },
  ]);
  return sidebar;
}

const column = (sidebar: SidebarHost, tab: string, header: string) => {
  const [head = [], ...rows] = sidebar.shown(tab);
  const at = head.indexOf(header);
  return rows
    .map((row) => row[at] ?? '')
    .filter((_, row) => rows[row]?.some((cell) => cell !== ''));
};

test('asks what only a person knows', () => {
  expect(prepared().value('openQuestions', {})).toEqual({
    words: [{ word: 'Zwischenlager', rows: 2 }],
    names: [{ answer: 'yuna from insta', answers: 1, creatorId: 'yuna', creator: 'Yuna Sample' }],
    twins: [
      {
        handle: 'minji.sample',
        firstId: 'minji',
        secondId: 'minji-2',
        firstName: 'Minji Kim',
        secondName: '민지',
      },
    ],
    lastMerge: null,
  });
});

test('a status that was explained is remembered in Settings and no longer asked', () => {
  const sidebar = prepared();
  const answer = { word: 'Zwischenlager', meaning: 'unpaid' } as const;
  expect(sidebar.value('explainStatus', answer)).toEqual({ statusWords: 'Zwischenlager=unpaid' });
  expect(sidebar.value('openQuestions', {}).words).toEqual([]);
});

test('a name that was confirmed becomes an alias', () => {
  const sidebar = prepared();
  const [question] = sidebar.value('openQuestions', {}).names;
  sidebar.value('confirmName', { answer: question?.answer ?? '', creatorId: 'yuna' });
  expect(sidebar.value('openQuestions', {}).names).toEqual([]);
  const answer = 'minji, from the podcast';
  sidebar.value('confirmName', { answer, creatorId: 'minji' });
  sidebar.value('confirmName', { answer, creatorId: 'minji' });
  expect(column(sidebar, 'Creators', 'Also known as')).toEqual([
    'minji from the podcast',
    'yuna from insta',
    'mj',
  ]);
});

test('two ids of one creator become one in every tab, and the whole can be taken back', () => {
  const sidebar = prepared();
  const tabs = ['Creators', 'Links', 'Conversions'];
  const before = tabs.map((tab) => sidebar.shown(tab));
  expect(sidebar.value('mergeCreators', { keptId: 'minji', movedId: 'minji-2' })).toEqual({
    cells: 2,
    tabs: 1,
  });
  expect(column(sidebar, 'Links', 'Creator ID')).toEqual(['minji', 'yuna', 'minji']);
  expect(column(sidebar, 'Creators', 'Creator ID')).toEqual(['minji', 'yuna']);
  expect(column(sidebar, 'Creators', 'Also known as')).toEqual(['mj, 민지', '']);
  expect(column(sidebar, 'Creators', 'Followers')).toEqual(['12000', '']);
  const opened = sidebar.value('openQuestions', {});
  expect(opened).toMatchObject({ twins: [], lastMerge: { keptId: 'minji', movedId: 'minji-2' } });
  sidebar.value('undoMergeCreators', {});
  expect(tabs.map((tab) => sidebar.shown(tab))).toEqual(before);
  expect(sidebar.value('openQuestions', {}).lastMerge).toBeNull();
});

test('refuses what cannot be', () => {
  const sidebar = prepared();
  const merge = (keptId: string, movedId: string) =>
    sidebar.call('mergeCreators', { keptId, movedId });
  expect(merge('minji', 'minji')).toMatchObject({ ok: false });
  expect(merge('minji', 'nobody')).toMatchObject({ ok: false });
  expect(sidebar.call('undoMergeCreators', {})).toMatchObject({ ok: false });
  sidebar.value('mergeCreators', { keptId: 'minji', movedId: 'minji-2' });
  sidebar.fill('Links', [{ creator_id: 'yuna' }]);
  expect(sidebar.call('undoMergeCreators', {})).toMatchObject({ ok: false });
});
