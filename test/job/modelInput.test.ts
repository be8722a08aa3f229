import type { FraudAssessment } from '../../src/domain/fraud/fraudAssessment';
import { modelInput } from '../../src/job/modelInput';
import { type Book, tabsOf } from '../support/jobBook';

const nowMs = Date.UTC(2026, 5, 1);

const book: Book = {
  Settings: [
    { key: 'gross_margin', value: 0.5 },
    { key: 'vat_included', value: 'yes' },
    { key: 'vat_rate', value: 0.1 },
    { key: 'status_words', value: 'wobbly = no sale' },
  ],
  Campaigns: [{ campaign_id: 'store', measured_by: 'reports', gross_margin: 0.25 }],
  Creators: [
    { creator_id: 'hana', platform: 'instagram' },
    { creator_id: 'yuna', platform: 'youtube' },
  ],
  Posts: [{ post_id: 'h1', creator_id: 'hana', campaign_id: 'store', published_at: '2026-05-01' }],
  Links: [{ campaign_id: 'store', creator_id: 'hana', promo_code: 'HANA' }],
  Conversions: [
    { conversion_id: 'o', kind: 'order', occurred_at: '2026-05-02', revenue: 110 },
    // The refund of it stays a row of its own.
    { conversion_id: 'o', kind: 'order', occurred_at: '2026-05-03', refunded: 11 },
  ],
  Reported: [
    {
      report_id: 'r',
      source: 'smart_store',
      period_start: '2026-05-01',
      period_end: '2026-05-07',
      promo_code: 'HANA',
      clicks: 9,
      orders: 2,
      revenue: 220,
    },
  ],
};

const assessed = (risk: number | undefined) => ({ risk, label: 'low' }) as FraudAssessment;
const material = (change: Book = {}) =>
  modelInput({
    tabs: tabsOf({ ...book, ...change }),
    zone: 'Asia/Seoul',
    locale: 'en_US',
    nowMs,
    score: () =>
      new Map([
        ['hana', assessed(25)],
        ['yuna', assessed(undefined)],
      ]),
  });

test('the tabs as read: leads and orders row by row, refunds not folded in', () => {
  const { tables } = material();
  expect(tables.Conversions.rowCount).toBe(2);
  expect([...tables.Conversions.number('revenue')]).toEqual([110, Number.NaN]);
  expect([tables.Campaigns.rowCount, tables.Creators.rowCount, tables.Posts.rowCount]).toEqual([
    1, 2, 1,
  ]);
  expect([tables.Links.rowCount, tables.Assets.rowCount, tables.Payouts.rowCount]).toEqual([
    1, 0, 0,
  ]);
});

test('what only the job finds out: VAT, own words, vetted creators', () => {
  const { vatDivisor, statusWords, signals, zone, settings, ...rest } = material();
  expect(vatDivisor).toBe(1.1);
  expect(statusWords).toEqual([{ word: 'wobbly', meaning: 'no sale' }]);
  expect(signals).toEqual([{ creatorId: 'hana', invalidShare: 0.25 }]);
  expect([zone, rest.nowMs, rest.isSample]).toEqual(['Asia/Seoul', nowMs, false]);
  expect(settings.gross_margin).toBe(0.5);
  expect(material({ Settings: [{ key: 'gross_margin', value: 0.5 }] }).statusWords).toEqual([]);
});

/** 220 with a tenth of VAT are 200; the campaign's margin is a quarter of it. */
test('counts of reports, with the ids that they belong to', () => {
  expect(material().reports).toEqual([
    {
      day: Date.UTC(2026, 4, 7) / 86_400_000,
      campaignId: 'store',
      creatorId: 'hana',
      clicks: 9,
      leads: Number.NaN,
      orders: 2,
      revenue: expect.closeTo(200, 9),
      margin: expect.closeTo(50, 9),
    },
  ]);
});
