import fc from 'fast-check';
import { type Diagnosis, diagnose } from '../../../src/domain/judgement/diagnose';
import type { Funnel, FunnelStep } from '../../../src/domain/judgement/funnel';
import { funnelHistory } from '../../../src/domain/judgement/funnelReference';
import { say } from '../../../src/ground/text/text';

function funnel(
  impressions: number,
  engagements: number,
  clicks: number,
  leads?: number,
  orders?: number,
): Funnel {
  return { impressions, engagements, clicks, leads, orders };
}

const usual = [
  funnel(20_000, 800, 200, 12, 5),
  funnel(30_000, 1100, 260, 16, 6),
  funnel(25_000, 900, 240, 15, 4),
];
const noHistory = funnelHistory([]);
const noBenchmarks = new Map<FunnelStep, number>();

function beside(own: Funnel, others: readonly Funnel[] = usual): Diagnosis {
  return diagnose(own, {
    history: funnelHistory([...others, own]),
    benchmarks: noBenchmarks,
    isInHistory: true,
  });
}

describe('diagnose against your own rows', () => {
  test.each([
    ['engaged people, many clicks, hardly a lead', funnel(40_000, 2000, 500, 2, 1), 'page'],
    ['nobody reacts', funnel(40_000, 200, 50, 3, 1), 'content'],
    ['reactions without clicks', funnel(40_000, 1600, 60, 4, 2), 'callToAction'],
    ['leads without orders', funnel(40_000, 1600, 400, 30, 0), 'followUp'],
    ['nobody reacts and nobody converts', funnel(80_000, 1500, 500, 2, 1), 'offer'],
    [
      'orders without a lead before are no page fault',
      funnel(40_000, 1600, 400, 1, 30),
      'noWeakStep',
    ],
    ['all as usual', funnel(24_000, 900, 220, 13, 5), 'noWeakStep'],
    ['numbers too small', funnel(400, 15, 4, 0, 0), 'tooEarly'],
  ])('%s', (_, own, suspect) => {
    expect(beside(own).suspect).toBe(suspect);
  });

  test('gives its numbers and says what to check first', () => {
    const found = beside(funnel(40_000, 2000, 500, 2, 1));
    expect(say(found.name, 'en')).toBe('landing page');
    expect(say(found.why, 'en')).toBe(
      'clicks to leads or orders: 2 of 500 (0.4%); your other rows have 6.1%, >99% sure that this is below three quarters of it',
    );
    expect(found.checkFirst && say(found.checkFirst, 'en')).toContain('within 5-7 seconds');
    expect(say(found.why, 'ko')).toContain('클릭 500회 중 리드 또는 주문 2건');
  });

  test('the page comes first even when the follow-up is weaker still', () => {
    expect(beside(funnel(40_000, 2000, 5000, 100, 0)).suspect).toBe('page');
  });

  test('does not compare a row with itself', () => {
    const own = funnel(40_000, 2000, 500, 2, 1);
    const found = diagnose(own, {
      history: funnelHistory([own, own]),
      benchmarks: new Map([['page', 0.004]]),
      isInHistory: true,
    });
    expect(say(found.why, 'en')).not.toContain('other rows');
  });
});

describe('diagnose against benchmarks', () => {
  const benchmarks = new Map<FunnelStep, number>([
    ['page', 0.05],
    ['followUp', 0.3],
  ]);

  test('serve where there is no history', () => {
    const found = diagnose(funnel(40_000, 2000, 500, 5, 2), {
      history: noHistory,
      benchmarks,
      isInHistory: false,
    });
    expect(found.suspect).toBe('page');
    expect(say(found.why, 'en')).toBe(
      'clicks to leads or orders: 5 of 500 (1%); your benchmark is 5%, >99% sure that this is below three quarters of it',
    );
  });

  /** Usual: 4 % react, 25 % of them click, 5 % of those buy or sign up, 30 % of those order. */
  const all = new Map<FunnelStep, number>([
    ['content', 0.04],
    ['callToAction', 0.25],
    ['page', 0.05],
    ['followUp', 0.3],
  ]);
  test.each<[string, Funnel, string]>([
    ['no page: the larger of two, the later', funnel(40_000, 1600, 160, 100, 2), 'followUp'],
    ['no page: the larger of two, the earlier', funnel(40_000, 1600, 20, 100, 12), 'callToAction'],
    ['content weaker than the page', funnel(40_000, 100, 500, 5, 2), 'content'],
    ['three expected are enough to tell', { clicks: 60, leads: 3 }, 'noWeakStep'],
    ['less than three are not', { clicks: 59, leads: 3 }, 'tooEarly'],
  ])('%s', (_, own, suspect) => {
    const references = { history: noHistory, benchmarks: all, isInHistory: false };
    expect(diagnose(own, references).suspect).toBe(suspect);
  });

  test('own history wins over them', () => {
    const own = funnel(24_000, 900, 220, 13, 5);
    const found = diagnose(own, {
      history: funnelHistory([...usual, own]),
      benchmarks: new Map([['page', 0.9]]),
      isInHistory: true,
    });
    expect(found.suspect).toBe('noWeakStep');
  });
});

describe('diagnose with nothing to compare', () => {
  test.each([
    ['high engagement, few leads', funnel(50_000, 3000, 500, 1, 0), 'page'],
    ['clicks but no leads at all', funnel(50_000, 3000, 500, 0, 0), 'page'],
    ['reactions but no clicks', funnel(50_000, 3000, 0, 0, 0), 'callToAction'],
    ['no reaction', funnel(50_000, 0, 0, 0, 0), 'content'],
    ['leads but no orders', funnel(50_000, 3000, 500, 200, 0), 'followUp'],
    ['hardly any numbers', funnel(300, 8, 2, 0, 0), 'tooEarly'],
    ['nothing at all', funnel(0, 0, 0, 0, 0), 'tooEarly'],
    ['leads and orders unknown', funnel(50_000, 3000, 500), 'tooEarly'],
    ['few leads but many orders', funnel(50_000, 3000, 500, 2, 85), 'tooEarly'],
    [
      'a shop without leads',
      { impressions: 50_000, engagements: 3000, clicks: 500, orders: 1 },
      'page',
    ],
  ])('%s', (_, own, suspect) => {
    const found = diagnose(own, {
      history: noHistory,
      benchmarks: noBenchmarks,
      isInHistory: false,
    });
    expect(found.suspect).toBe(suspect);
  });

  test('never lets a number that is none through, whatever the counts', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1_000_000_000 }));
    fc.assert(
      fc.property(count, count, count, count, count, (...counts) => {
        const found = beside(funnel(...counts));
        for (const told of [found.name, found.why]) {
          expect(say(told, 'en')).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });

  test('refuses a negative count', () => {
    expect(() => beside(funnel(1, 1, -1, 1, 1))).toThrow('clicks must not be negative');
  });
});
