import type { LinkRecord } from '../../../src/domain/links/linkRecord';
import { documentedFamilies } from '../../../src/functions/docs/catalogDocs';
import { everydayWords } from '../../../src/functions/docs/everydayWords';
import { fetchedScripts } from '../../../src/shared/fetchedScripts';
import type { SavedLink } from '../../../src/shared/sidebarOpening';
import { blankRecord } from '../../support/blankRecord';
import { sidebarHost } from './sidebarHost';

const link: LinkRecord = {
  campaignId: 'spring',
  creatorId: 'anna',
  postId: '',
  destination: 'https://shop.example/',
  utmSource: 'instagram',
  utmMedium: 'influencer',
  utmCampaign: '202604-spring',
  utmContent: 'anna_reel1',
  utmId: 'spring',
  utmTerm: '',
  url: 'https://shop.example/?utm_source=instagram',
  promoCode: ['0042'],
  codeValidFrom: '2026-04-01',
  codeValidTo: '2026-06-15',
  landingPage: '',
};

const campaign = {
  campaignId: '',
  name: 'Spring pilot',
  audienceWho: 'Runners',
  audienceCares: '',
  audienceWhere: '',
  offer: '',
  nextStep: 'Bio link',
  landingPage: 'https://shop.example/',
  windowDays: 5,
};

describe('openSidebar', () => {
  test('a file without tabs says so; set-up answers with everything anew', () => {
    const sidebar = sidebarHost();
    const before = sidebar.value('openSidebar', {});
    expect(before).toMatchObject({
      isSetUp: false,
      campaigns: [],
      lastRun: null,
      today: '2026-04-20',
    });
    expect(sidebar.value('setUpTabs', {})).toMatchObject({ isSetUp: true, campaigns: [] });
  });

  test.each([
    ['en_US', ',', '.', 'en'],
    ['de_DE', ';', ',', 'en'],
    ['ko_KR', ',', '.', 'ko'],
  ] as const)('%s parts arguments by %s, decimals by %s and speaks %s', (locale, ...expected) => {
    const { file, language } = sidebarHost({ locale }).value('openSidebar', {});
    expect([file.argumentSeparator, file.decimalSeparator, language]).toEqual(expected);
  });

  test('reads creators with what their posts say, by hand: median of 1000 and 3000, 40 of 4000', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.fill('Creators', [
      { 'Creator id': 'anna', Name: 'Anna', Platform: 'instagram' },
      { 'Creator id': 'ben', Name: 'Ben', Platform: 'tiktok' },
    ]);
    const post = {
      'Creator id': 'anna',
      'Campaign id': 'spring',
      'Published at': '2026-04-02 10:00',
    };
    sidebar.fill('Posts', [
      { ...post, 'Post id': 'p1', Views: 1000, Clicks: 10, Caption: 'First' },
      { ...post, 'Post id': 'p2', Views: 3000, Clicks: 30, 'Excluded from': '2026-04-03 10:00' },
    ]);
    const { creators, posts, captions } = sidebar.value('openSidebar', {});
    expect(creators).toMatchObject([
      {
        creatorId: 'anna',
        name: 'Anna',
        platform: 'instagram',
        handle: '',
        medianViews: 2000,
        clickRate: 0.01,
      },
      {
        creatorId: 'ben',
        name: 'Ben',
        platform: 'tiktok',
        handle: '',
        medianViews: null,
        clickRate: null,
      },
    ]);
    expect(posts).toEqual([
      {
        campaignId: 'spring',
        creatorId: 'anna',
        posts: 2,
        closedPosts: 2,
        excludedPostIds: ['p2'],
      },
    ]);
    expect(captions).toEqual([{ creatorId: 'anna', caption: 'First' }]);
  });

  test('costs one read per tab, however many rows', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.value('saveLinks', { links: Array.from({ length: 200 }, () => link) });
    sidebar.value('openSidebar', {});
    expect(sidebar.host.calls()['Range.getValues']).toBeLessThanOrEqual(10);
  });
});

describe('saveLinks', () => {
  test('eight links are one write; what comes back is what stands in the tab', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const links = Array.from({ length: 8 }, (_, index) => ({ ...link, creatorId: `c${index}` }));
    const saved = sidebar.value('saveLinks', { links });
    expect(sidebar.host.calls()['Range.setValues']).toBe(1);
    expect(saved.links.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sidebar.value('openSidebar', {}).links).toEqual(saved.links);
  });

  test('codes such as 0042 stay text, formulas stay text', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.value('saveLinks', { links: [{ ...link, utmContent: '=1+1' }] });
    const [saved] = sidebar.value('openSidebar', {}).links;
    expect(saved).toMatchObject({ promoCode: ['0042'], utmContent: '=1+1' });
  });

  test('columns in another order, with an own one between, and one missing', () => {
    const sidebar = sidebarHost();
    const sheet = sidebar.host.workbook.addSheet('Links', { rows: 3, columns: 4 });
    const headers = ['Url', 'My notes', 'Creator id', 'Campaign id'];
    sidebar.host.setCells(
      headers.map((input, column) => ({ sheetId: sheet.id, row: 0, column, input })),
    );
    sidebar.value('saveLinks', { links: [link, link, link] });
    const [head = [], first = []] = sidebar.shown('Links');
    expect(head.slice(0, 4)).toEqual(headers);
    expect(first.slice(0, 4)).toEqual([link.url, '', 'anna', 'spring']);
    expect(first[head.indexOf('Promo code')]).toBe('0042');
  });

  test.each([
    ['links that are no list', { links: 'all' }, 'links must be a list'],
    ['501 links', { links: Array(501).fill(link) }, 'links must be at most 500 at once'],
    ['a link of nobody', { links: [{ ...link, creatorId: ' ' }] }, 'creator_id must not be blank'],
    ['a number for a text', { links: [{ ...link, url: 7 }] }, 'url must be a text'],
    ['50,001 characters', { links: [{ ...link, url: 'x'.repeat(50_001) }] }, 'url must be at most'],
    [
      'a day that is none',
      { links: [{ ...link, codeValidTo: '2026-02-30' }] },
      'code_valid_to must be',
    ],
  ])('refuses %s in words and writes nothing', (_what, input, sentence) => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const answer = sidebar.call('saveLinks', input as never);
    expect(answer).toMatchObject({ ok: false, code: 'input' });
    expect(answer.ok ? '' : answer.message).toContain(sentence);
    expect(sidebar.shown('Links')).toHaveLength(1);
  });
});

describe('fixLinks', () => {
  test('mends the row that was shown and leaves one that changed meanwhile', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const { links } = sidebar.value('saveLinks', { links: [link, link] });
    const [first, second] = links as [SavedLink, SavedLink];
    const mended = {
      ...link,
      url: 'https://shop.example/?utm_source=instagram&utm_medium=influencer',
    };
    const answer = sidebar.value('fixLinks', {
      fixes: [
        { linkId: first.linkId, row: first.row, found: first.url, mended },
        { linkId: second.linkId, row: second.row, found: 'https://old.example/', mended },
      ],
    });
    expect(answer.fixed).toMatchObject([{ row: 2, url: mended.url, promoCode: ['0042'] }]);
    expect(answer.changedMeanwhile).toEqual(['https://old.example/']);
    const urls = sidebar.value('openSidebar', {}).links.map(({ url }) => url);
    expect(urls).toEqual([mended.url, link.url]);
  });
});

describe('saveCampaign', () => {
  test('a new one gets an id from its name, a second one of that name another', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const first = sidebar.value('saveCampaign', { campaign });
    const second = sidebar.value('saveCampaign', { campaign });
    expect([first.campaign.campaignId, second.campaign.campaignId]).toEqual([
      'spring-pilot',
      'spring-pilot-2',
    ]);
    expect(first.campaign).toMatchObject({
      name: 'Spring pilot',
      windowDays: 5,
      nextStep: 'Bio link',
    });
  });

  test('an edit changes its own cells and no other', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.fill('Campaigns', [
      { 'Campaign id': 'k', Name: 'Old', Budget: 900, Goal: '60 orders' },
    ]);
    const edited = { ...campaign, campaignId: 'k', name: 'New' };
    expect(sidebar.value('saveCampaign', { campaign: edited }).campaign).toMatchObject({
      campaignId: 'k',
      name: 'New',
      goal: '60 orders',
    });
    const [head = [], row = []] = sidebar.shown('Campaigns');
    expect(row[head.indexOf('Budget')]).toBe('900');
  });

  test.each([
    ['no name', { ...campaign, name: ' ' }, 'name must not be blank'],
    ['half a day', { ...campaign, windowDays: 0.5 }, 'window_days must be a whole number'],
    ['a stranger', { ...campaign, campaignId: 'gone' }, 'campaign_id “gone” is not in Campaigns'],
  ])('refuses %s', (_what, refused, sentence) => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    expect(() => sidebar.value('saveCampaign', { campaign: refused })).toThrow(sentence);
  });
});

describe('saveBrief', () => {
  const brief = {
    ...blankRecord('Briefs'),
    goal: '60 orders by May',
    offer: '</script><script>alert(1)</script>',
    shots: '가나다'.repeat(16_666),
    scenario: 'honest_use',
    collabType: 'review',
    rightsWhere: ['organic', 'ads'],
    rightsMonths: 6,
    mayEdit: false,
    country: 'KR',
    publishAt: '2026-05-04 18:30',
    draftDueOn: '2026-05-01',
  } as const;

  test('creates the tab, and what comes back opens again as it was', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const asked = { ...brief, campaignId: 'spring', creatorId: 'anna' };
    const saved = sidebar.value('saveBrief', { brief: asked }).brief;
    const kpi = 'CPA, save rate, views to half of the video, UGC value';
    expect(saved).toMatchObject({
      ...asked,
      briefId: 'brief-anna',
      kpi,
      score: 3,
      savedAt: saved.savedAt,
    });
    expect(sidebar.value('openSidebar', {}).briefs).toEqual([saved]);
    const [head = [], row = []] = sidebar.shown('Briefs');
    expect(row[head.indexOf('Score')]).toBe('3');
  });

  test('a second save changes the same row', () => {
    const sidebar = sidebarHost();
    const asked = { ...brief, campaignId: 'spring' };
    const { briefId } = sidebar.value('saveBrief', { brief: asked }).brief;
    const changed = { briefId, goal: 'Another goal', offer: '', rightsWhere: [] };
    sidebar.value('saveBrief', { brief: changed });
    expect(sidebar.value('openSidebar', {}).briefs).toMatchObject([
      { ...changed, score: 2, country: 'KR' },
    ]);
  });

  test('durations by use are written to their column, come back and can be changed', () => {
    const sidebar = sidebarHost();
    const own = { ...brief, rightsMonths: null, rightsByUse: 'organic 12, ads 3, TV 6' };
    const saved = sidebar.value('saveBrief', { brief: { ...own, campaignId: 'spring' } }).brief;
    expect(saved).toMatchObject({ rightsMonths: null, rightsByUse: own.rightsByUse });
    const [head = [], row = []] = sidebar.shown('Briefs');
    expect(head[head.length - 1]).toBe('Rights by use');
    expect(row[head.length - 1]).toBe('organic 12, ads 3, TV 6');
    const changed = { briefId: saved.briefId, rightsByUse: 'ads 3' };
    sidebar.value('saveBrief', { brief: changed });
    expect(sidebar.value('openSidebar', {}).briefs).toMatchObject([changed]);
  });

  test('a tab of before, without the column, opens as it was and gets the column on saving', () => {
    const sidebar = sidebarHost();
    const sheet = sidebar.host.workbook.addSheet('Briefs', { rows: 100, columns: 10 });
    const table = [
      ['Brief ID', 'Campaign ID', 'Rights where', 'Rights months', 'May edit'],
      ['b1', 'spring', 'ads, website', 6, true],
    ];
    const edits = table.flatMap((cells, row) =>
      cells.map((input, column) => ({ sheetId: sheet.id, row, column, input })),
    );
    sidebar.host.setCells(edits);
    const [old] = sidebar.value('openSidebar', {}).briefs;
    const before = { rightsWhere: ['ads', 'website'], rightsMonths: 6, mayEdit: true };
    expect(old).toMatchObject({ ...before, rightsByUse: '' });
    sidebar.value('saveBrief', { brief: { briefId: 'b1', rightsByUse: 'ads 3' } });
    expect(sidebar.value('openSidebar', {}).briefs).toMatchObject([
      { ...before, rightsByUse: 'ads 3' },
    ]);
  });
});

test('a brief of no campaign is refused and nothing is written', () => {
  const sidebar = sidebarHost();
  const brief = blankRecord('Briefs');
  expect(() => sidebar.value('saveBrief', { brief })).toThrow('campaign_id must not be blank');
  expect(sidebar.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

describe('insertFormula', () => {
  test('writes into an empty cell, leaves a filled one, replaces it when asked', () => {
    const sidebar = sidebarHost();
    const formula = '=ROMI(1000, 200, 0.4)';
    const written = sidebar.value('insertFormula', { formula, replace: false });
    expect(written).toEqual({ state: 'written', cell: 'Sheet1!A1' });
    expect(sidebar.host.valueAt('Sheet1', 0, 0)).toBe(1);
    const filled = sidebar.value('insertFormula', { formula, replace: false });
    expect(filled).toEqual({ state: 'filled', cell: 'Sheet1!A1' });
    expect(sidebar.value('insertFormula', { formula, replace: true }).state).toBe('written');
  });

  test('never writes over a header', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.value('showTab', { tab: 'Links' });
    const write = () => sidebar.value('insertFormula', { formula: '=ROMI(1, 2)', replace: true });
    expect(write).toThrow('Links!A1 is a header');
  });

  test.each([
    '=ROMI(IMPORTXML("https://example.com", "//a"), 1)',
    '=ROMI(1, 2)&HYPERLINK("https://example.com")',
    '=ROMI(A1, 2)',
    '=IMPORTXML("https://example.com", "//a")',
    'ROMI(1,2)',
    '=constructor(1)',
    '',
  ])('refuses %s', (formula) => {
    expect(() => sidebarHost().value('insertFormula', { formula, replace: true })).toThrow(
      'formula must start with',
    );
  });
});

describe('the job from the sidebar', () => {
  test('runs, and answers with the last run, health and the dashboard', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    const ran = sidebar.value('runJob', {});
    expect(ran.lastRun).toMatchObject({ succeeded: true });
    // The feed of an empty file is one row of zeros: nothing to open a report on.
    expect(ran.dashboardUrl).toBeNull();
    const { lastRun, dashboardUrl } = sidebar.value('openSidebar', {});
    expect({ lastRun, dashboardUrl }).toEqual({
      lastRun: ran.lastRun,
      dashboardUrl: ran.dashboardUrl,
    });
  });

  test('offers the dashboard once the feed has a figure', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.fill('Campaigns', [{ 'Campaign ID': 'spring' }]);
    sidebar.fill('Creators', [{ 'Creator ID': 'mina', Platform: 'instagram' }]);
    sidebar.fill('Posts', [
      {
        'Post ID': 'm1',
        'Creator ID': 'mina',
        'Campaign ID': 'spring',
        'Published at': '2026-04-01',
        Fee: 40,
      },
    ]);
    expect(sidebar.value('runJob', {}).dashboardUrl).toContain(
      'lookerstudio.google.com/reporting/create',
    );
  });

  test('says what the run found: the worst row, verdicts, the campaign, closed windows', () => {
    const sidebar = sidebarHost();
    sidebar.value('setUpTabs', {});
    sidebar.value('saveSetting', { key: 'target_cpa', text: '20' });
    sidebar.fill('Campaigns', [{ campaign_id: 'k', name: 'Pilot', window_days: 3 }]);
    sidebar.fill('Creators', [{ creator_id: 'ann', name: 'Ann', platform: 'instagram' }]);
    sidebar.fill('Links', [{ campaign_id: 'k', creator_id: 'ann', promo_code: 'ANN15' }]);
    sidebar.fill('Posts', [
      { post_id: 'p1', creator_id: 'ann', campaign_id: 'k', published_at: '2026-04-02', fee: 400 },
      { post_id: 'p2', creator_id: 'ann', campaign_id: 'k', published_at: '2026-04-19', fee: 0 },
    ]);
    const order = { kind: 'order', occurred_at: '2026-04-03', promo_code: 'ANN15', revenue: 30 };
    sidebar.fill('Conversions', [
      { conversion_id: 'o1', ...order },
      { conversion_id: 'o2', ...order, occurred_at: 'soon' },
    ]);
    const ran = sidebar.value('runJob', {});
    expect(ran.worstFinding).toMatchObject({ tab: 'Conversions', row: 3, found: 'soon' });
    expect(ran.lastRun.message).toBe('1 order credited, 1 thing to mend, 2 to look at');
    // 400 spent and one order at a target of 20: stop.
    expect(ran.creatorResults).toMatchObject([
      { creatorId: 'ann', campaignIds: ['k'], word: 'stop' },
    ]);
    expect(ran.campaignResults).toMatchObject([{ campaignId: 'k', spend: 400, conversions: 1 }]);
    // p1 closed on 5 April, p2 is open until the 22nd; the clock stands at the 20th.
    expect(sidebar.value('openSidebar', {}).posts).toMatchObject([{ posts: 2, closedPosts: 1 }]);
  });

  test('the daily run is switched on and off', () => {
    const sidebar = sidebarHost();
    expect(sidebar.value('switchDailyRun', { isOn: true })).toEqual({ dailyRun: 'me' });
    expect(sidebar.host.triggers()).toHaveLength(1);
    expect(sidebar.value('switchDailyRun', { isOn: false })).toEqual({ dailyRun: 'nobody' });
    expect(sidebar.host.triggers()).toHaveLength(0);
  });

  test('shows a tab, creating one that is first needed now', () => {
    const sidebar = sidebarHost();
    expect(sidebar.value('showTab', { tab: 'Assets' })).toEqual({ tab: 'Assets' });
    expect(() => sidebar.value('showTab', { tab: 'Secrets' as never })).toThrow(
      'tab must be one of',
    );
  });
});

test('the reference of the functions is fetched whole, and only by asking for it', () => {
  const { reference } = sidebarHost().value('openFunctions', {});
  const expected = documentedFamilies.map(({ title, docs }) => ({
    title,
    docs,
    everyday: Object.fromEntries(Object.keys(docs).map((name) => [name, everydayWords(name)])),
  }));
  expect(JSON.parse(reference)).toEqual(JSON.parse(JSON.stringify(expected)));
});

test.each(fetchedScripts)('the script %s is fetched as a page', (name) => {
  const { page } = sidebarHost().value('openScript', { name });
  expect(page).toContain('<script');
});

test('no other page is handed out', () => {
  expect(() => sidebarHost().value('openScript', { name: 'leadership' as never })).toThrow(
    'name must be one of',
  );
});

test.each(['constructor', '__proto__', 'toString', 'nothing'])('%s is no endpoint', (name) => {
  expect(sidebarHost().call(name as never, {} as never)).toMatchObject({
    ok: false,
    code: 'input',
  });
});
