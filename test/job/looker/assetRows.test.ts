import type { FraudAssessment } from '../../../src/domain/fraud/fraudAssessment';
import { type BookRow, recordsOf, runBook } from '../../support/jobBook';

/** Posts of 1 May; the run is on 1 June 2026. */
function runAssets(assets: readonly BookRow[]) {
  const { tab } = runBook({
    Campaigns: [{ campaign_id: 'c', name: 'C', target_cpa: 10 }],
    Creators: [{ creator_id: 'mina', name: 'Mina', platform: 'instagram' }],
    Posts: [
      { post_id: 'p', creator_id: 'mina', campaign_id: 'c', published_at: '2026-05-01', fee: 100 },
    ],
    Links: [{ campaign_id: 'c', creator_id: 'mina', promo_code: 'MINA10' }],
    Conversions: [],
    Assets: assets.map((asset, index) => ({ asset_id: `a${index}`, post_id: 'p', ...asset })),
  });
  const keys = ['date', 'creator', 'touchpoint', 'spend', 'counted_spend', 'impressions', 'reach'];
  const rows = tab('Looker')
    .filter(({ touchpoint }) => touchpoint !== 'post')
    .map((row) => keys.map((key) => row[key]))
    .map(([date, ...cells]) => [String(date).slice(5, 10), ...cells].join(' '));
  const [board] = tab('Scoreboard');
  return { rows, board };
}

/** Design sections 5 and 10.5: costs fall on the start, in full from that day; undated ones on their post's day. */
test.each<[string, BookRow, string[]]>([
  [
    'a reuse counts from its day',
    { touchpoint: 'ad', started_on: '2026-05-20', added_cost: 30, impressions: 10, reach: 5 },
    ['05-20 Mina ad 30 30 10 5'],
  ],
  [
    'on its very day, too',
    { touchpoint: 'ad', started_on: '2026-06-01', added_cost: 30 },
    ['06-01 Mina ad 30 30  '],
  ],
  ['not before', { touchpoint: 'ad', started_on: '2026-06-02', added_cost: 30, reach: 5 }, []],
  ['an undated one that cost', { touchpoint: 'ad', added_cost: 30 }, ['05-01 Mina ad 30 30  ']],
  ['an undated one that was seen', { touchpoint: 'ad', impressions: 7 }, ['05-01 Mina ad 0 0 7 ']],
  ['an undated one that reached', { touchpoint: 'ad', reach: 0 }, ['05-01 Mina ad 0 0  0']],
  ['one that nothing says was used', { touchpoint: 'ad', added_cost: 0 }, []],
  [
    'a dated one without cost',
    { touchpoint: 'email', started_on: '2026-05-20' },
    ['05-20 Mina email 0 0  '],
  ],
  ['one without a touchpoint', { reach: 3 }, ['05-01 Mina other 0 0  3']],
  [
    "one of an unknown post is nobody's and not measurable",
    { post_id: 'gone', touchpoint: 'ad', started_on: '2026-05-20', added_cost: 30 },
    ['05-20 (unattributed) ad 30 0  '],
  ],
  [
    'an undated one of an unknown post has no day',
    { post_id: 'gone', touchpoint: 'ad', added_cost: 30 },
    [' (unattributed) ad 30 0  '],
  ],
])('%s', (_, asset, expected) => {
  expect(runAssets([asset]).rows).toEqual(expected);
});

test('before its day a reuse has cost nothing', () => {
  const { board } = runAssets([{ touchpoint: 'ad', started_on: '2026-06-02', added_cost: 30 }]);
  expect([board?.spend, board?.counted_spend]).toEqual([100, 100]);
});

/** (1 − share) × 1000, everybody reached once: Joon's audience is half signals (risk 50 of 100), nobody vetted Mina's. */
test.each<[string, BookRow, number]>([
  ["the creator's share", { post_id: 'q' }, 500],
  ["the reuse's own share before the creator's", { post_id: 'q', invalid_share: 0.1 }, 900],
  ['its own share of 0, too', { post_id: 'q', invalid_share: 0 }, 1000],
  ['none where nobody vetted her', { post_id: 'p' }, 1000],
  ['none where nobody knows the post', { post_id: 'gone' }, 1000],
])('authentic impressions of a reuse: %s', (_, asset, expected) => {
  const joon: Pick<FraudAssessment, 'creatorId' | 'risk' | 'label' | 'confidence' | 'signals'> = {
    creatorId: 'joon',
    risk: 50,
    label: 'check',
    confidence: 1,
    signals: [],
  };
  const post = (post_id: string, creator_id: string) => ({
    post_id,
    creator_id,
    campaign_id: 'c',
    published_at: '2026-05-01',
  });
  const { output } = runBook(
    {
      Settings: [{ key: 'repeat_weight', value: 0.5 }],
      Campaigns: [{ campaign_id: 'c' }],
      Creators: ['mina', 'joon'].map((creator_id) => ({ creator_id, platform: 'instagram' })),
      Posts: [post('p', 'mina'), post('q', 'joon')],
      Assets: [
        { asset_id: 'a', touchpoint: 'ad', started_on: '2026-05-20', ...asset, impressions: 1000 },
      ],
    },
    { score: () => new Map([['joon', joon as FraudAssessment]]) },
  );
  const rows = recordsOf(output.tabs.find(({ name }) => name === 'Looker')?.rows);
  const reuse = rows.find(({ touchpoint }) => touchpoint === 'ad');
  expect(reuse?.authentic_impressions).toBe(expected);
});

test('several on one day stand by the name of their touchpoint, alike ones in one row', () => {
  const onDay = (touchpoint: string, added_cost: number) => ({
    touchpoint,
    added_cost,
    started_on: '2026-05-20',
  });
  const { rows, board } = runAssets([onDay('website', 3), onDay('ad', 1), onDay('website', 4)]);
  expect(rows).toEqual(['05-20 Mina ad 1 1  ', '05-20 Mina website 7 7  ']);
  // 100 + 1 + 3 + 4
  expect([board?.spend, board?.counted_spend]).toEqual([108, 108]);
});

/** Today, 1 June 2026, is the last day on which rights may end and still be unused content. */
test.each([
  [{ rights_until: '2026-06-01' }, 1],
  [{ rights_until: '2026-05-31' }, 0],
  [{}, 1],
  [{ started_on: '2026-05-20' }, 0],
])('content with rights that nobody uses: %j', (asset, unused) => {
  expect(runAssets([asset]).board?.unused_assets).toBe(unused);
});
