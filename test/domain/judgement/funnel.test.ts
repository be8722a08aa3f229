import { passageOf, requireFunnel } from '../../../src/domain/judgement/funnel';
import { funnelBenchmarks } from '../../../src/domain/judgement/funnelBenchmarks';
import { funnelHistory, stepReference } from '../../../src/domain/judgement/funnelReference';

const funnel = { impressions: 1000, engagements: 50, clicks: 20, leads: 4, orders: 1 };

describe('passageOf', () => {
  test.each([
    ['content', { came: 1000, went: 50 }],
    ['callToAction', { came: 50, went: 20 }],
    ['page', { came: 20, went: 4 }],
    ['followUp', { came: 4, went: 1 }],
  ] as const)('%s', (step, expected) => {
    expect(passageOf(funnel, step)).toEqual(expected);
  });

  test.each([
    [{ ...funnel, leads: undefined }, 'page', { came: 20, went: 1 }],
    [{ ...funnel, leads: undefined }, 'followUp', undefined],
    [{ ...funnel, leads: 2, orders: 9 }, 'page', { came: 20, went: 9 }],
    [{ ...funnel, leads: 2, orders: 9 }, 'followUp', undefined],
    [{ ...funnel, leads: 0, orders: 9 }, 'page', { came: 20, went: 9 }],
    // Not everybody who clicks has reacted before; a lead becomes one order at most
    [{ ...funnel, clicks: 80 }, 'callToAction', { came: 50, went: 80 }],
    [{ ...funnel, orders: 4 }, 'followUp', { came: 4, went: 4 }],
    [{ ...funnel, clicks: 0 }, 'page', undefined],
    [{ ...funnel, clicks: undefined }, 'callToAction', undefined],
  ] as const)('of %j at %s is %j', (given, step, expected) => {
    expect(passageOf(given, step)).toEqual(expected);
  });

  test('a negative count is refused by name', () => {
    expect(() => requireFunnel({ ...funnel, leads: -1 })).toThrow('leads must not be negative');
  });
});

describe('stepReference', () => {
  const own = { came: 20, went: 4 };
  const benchmarks = new Map([['page', 0.05]] as const);

  test('is the other rows when there are two of them', () => {
    const history = funnelHistory([funnel, { clicks: 30, leads: 3 }, { clicks: 50, leads: 2 }]);
    expect(stepReference('page', own, { history, benchmarks, isInHistory: true })).toEqual({
      kind: 'history',
      passage: { came: 80, went: 5 },
    });
  });

  test('is all rows where this one is none of them', () => {
    const history = funnelHistory([funnel, { clicks: 30, leads: 3 }]);
    expect(stepReference('page', own, { history, benchmarks, isInHistory: false })).toEqual({
      kind: 'history',
      passage: { came: 50, went: 7 },
    });
  });

  test('a row whose counts are none is left out', () => {
    const broken = [
      { clicks: -5, leads: 1 },
      { clicks: 5, leads: -1 },
      { clicks: Number.NaN, leads: 1 },
    ];
    expect(funnelHistory([funnel, ...broken]).get('page')).toEqual({ came: 20, went: 4, rows: 1 });
  });

  test.each([
    ['only one other row', [funnel, { clicks: 30, leads: 3 }]],
    ['no lead in the other rows', [funnel, { clicks: 30, leads: 0 }, { clicks: 50, leads: 0 }]],
  ])('is the benchmark with %s', (_, rows) => {
    const history = funnelHistory(rows);
    const references = { history, benchmarks, isInHistory: true };
    expect(stepReference('page', own, references)).toEqual({ kind: 'benchmark', share: 0.05 });
    expect(
      stepReference('followUp', own, { ...references, history: funnelHistory([]) }),
    ).toBeUndefined();
  });
});

test('funnelBenchmarks reads the typical share of each step for all platforms', () => {
  const row = { platform: '', tier: '' };
  const shares = funnelBenchmarks([
    { ...row, metric: 'conversion_rate', typical: 0.02, year: 2024 },
    { ...row, metric: 'Conversion rate', typical: 0.03, year: 2026 },
    { ...row, metric: 'lead_to_order', typical: 0 },
    { ...row, metric: 'er_reach', typical: undefined },
    { metric: 'clicks_per_engagement', platform: 'tiktok', tier: '', typical: 0.1 },
  ]);
  expect([...shares]).toEqual([['page', 0.03]]);
});

test.each([
  ['er_impressions', 'content'],
  ['er_reach', 'content'],
  ['er_views', 'content'],
  ['clicks_per_engagement', 'callToAction'],
  ['conversion_rate', 'page'],
  ['click_to_lead', 'page'],
  ['lead_to_order', 'followUp'],
])('the benchmark %s is what %s should be', (metric, step) => {
  const shares = funnelBenchmarks([{ metric, platform: '', tier: '', typical: 0.07 }]);
  expect([...shares]).toEqual([[step, 0.07]]);
});
