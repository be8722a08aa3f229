import fc from 'fast-check';
import { notMeasurable, verdict } from '../../../src/domain/judgement/verdict';
import type { VerdictEvidence } from '../../../src/domain/judgement/verdictNumbers';
import type { Language } from '../../../src/ground/text/language';
import { say } from '../../../src/ground/text/text';
import { expectClose } from '../../support/expectClose';

const money = fc.double({ min: 0, max: 1e5, noNaN: true });
const count = fc.integer({ min: 0, max: 300 });
const targets = fc.double({ min: 0.5, max: 1e3, noNaN: true });
const bunchings = fc.double({ min: 1, max: 5, noNaN: true });
const shares = fc.double({ min: 0.3, max: 1, noNaN: true });
const margins = fc.option(targets, { nil: undefined });
const rows = fc.record({
  cost: money,
  conversions: count,
  targetCpa: targets,
  breakEvenCpa: margins,
  captured: shares,
  bunching: bunchings,
});

function wordOf(evidence: VerdictEvidence): string {
  return verdict(evidence).word;
}

describe('verdict', () => {
  test.each<[VerdictEvidence, string, number, number, number]>([
    // worked examples of the specification, computed independently: word, chance, chanceStop, next
    [
      { cost: 20, conversions: 1, targetCpa: 100 },
      'too early',
      0.7048554563308369,
      0.7048554563308369,
      1.5,
    ],
    [
      { cost: 28, conversions: 0, targetCpa: 21 },
      'keep testing',
      0.20555614525359373,
      0.20555614525359373,
      0.5,
    ],
    [
      { cost: 700, conversions: 2, targetCpa: 100 },
      'stop',
      0.046772529832339205,
      0.046772529832339205,
      0,
    ],
    [
      { cost: 700, conversions: 2, targetCpa: 100, captured: 0.5 },
      'keep testing',
      0.046772529832339205,
      0.3321170604578309,
      0.5,
    ],
    [
      { cost: 1500, conversions: 9, targetCpa: 100, breakEvenCpa: 200 },
      'renegotiate',
      0.09213507026930216,
      0.09213507026930216,
      1,
    ],
    [
      { cost: 900, conversions: 12, targetCpa: 100 },
      'scale',
      0.7681325751361174,
      0.7681325751361174,
      2,
    ],
    [
      { cost: 250, conversions: 2, targetCpa: 100, campaignWord: 'stop' },
      'keep testing',
      0.4063033302460791,
      0.4063033302460791,
      0.5,
    ],
  ])('%j: %s', (evidence, word, chance, chanceStop, nextBudget) => {
    const found = verdict(evidence);
    expect(found.word).toBe(word);
    expect(found.nextBudget).toBe(nextBudget);
    expectClose([found.chance, found.chanceStop], [chance, chanceStop]);
  });

  test.each<[string, VerdictEvidence, string, number | undefined]>([
    [
      'five conversions before one target',
      { cost: 50, conversions: 5, targetCpa: 100 },
      'scale',
      2,
    ],
    ['nothing at all', { cost: 0, conversions: 0, targetCpa: 100 }, 'too early', 1],
    [
      'exactly three targets without a sale',
      { cost: 300, conversions: 0, targetCpa: 100 },
      'stop',
      0,
    ],
    [
      'just below three targets',
      { cost: 299.99, conversions: 0, targetCpa: 100 },
      'keep testing',
      0.5,
    ],
    [
      'above target, and break-even hardly above it',
      { cost: 1500, conversions: 9, targetCpa: 100, breakEvenCpa: 110 },
      'stop',
      0,
    ],
    ['two creators', { cost: 900, conversions: 12, targetCpa: 100, creators: 2 }, 'too early', 1.5],
    ['three creators', { cost: 900, conversions: 12, targetCpa: 100, creators: 3 }, 'scale', 2],
    [
      'a good creator of a poor campaign',
      { cost: 900, conversions: 12, targetCpa: 100, campaignWord: 'stop' },
      'scale',
      2,
    ],
    [
      'a poor creator of a poor campaign pauses',
      { cost: 250, conversions: 1, targetCpa: 100, campaignWord: 'stop' },
      'keep testing',
      0,
    ],
    [
      'a poor creator of a good campaign',
      { cost: 250, conversions: 1, targetCpa: 100, campaignWord: 'scale' },
      'keep testing',
      1,
    ],
    [
      'campaigns with different targets',
      { cost: 700, conversions: 2, targetCpa: 100, targets: 2 },
      'keep testing',
      1,
    ],
  ])('%s', (_, evidence, word, nextBudget) => {
    const found = verdict(evidence);
    expect([found.word, found.nextBudget]).toEqual([word, nextBudget]);
  });

  test('a creator without a key is not measurable, whatever the spend', () => {
    const found = notMeasurable({ kind: 'noKey' });
    expect(found).toMatchObject({
      word: 'not measurable',
      chance: undefined,
      nextBudget: undefined,
    });
    expect(say(found.why, 'en')).toContain('nothing can be counted');
    const few = notMeasurable({ kind: 'fewKeys', keyShare: 0.06 });
    expect(say(few.why, 'en')).toContain('only 6% of orders say where they came from');
  });
});

describe('verdict under growing evidence', () => {
  const order = ['stop', 'renegotiate', 'too early', 'keep testing', 'scale'];

  test('one more sale never makes the word worse', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (row, extra) => {
        const before = wordOf(row);
        const after = wordOf({ ...row, conversions: row.conversions + extra });
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  test('more spend without a sale never moves stop up or anything to scale', () => {
    fc.assert(
      fc.property(rows, money, (row, more) => {
        const before = wordOf(row);
        const after = wordOf({ ...row, cost: row.cost + more });
        if (before === 'stop') expect(after).toBe('stop');
        if (after === 'scale') expect(['scale', 'too early']).toContain(before);
      }),
    );
  });

  test('a smaller captured share never stops and never changes scale', () => {
    fc.assert(
      fc.property(rows, shares, (row, other) => {
        const [less, more] = [Math.min(row.captured, other), Math.max(row.captured, other)];
        const before = wordOf({ ...row, captured: more });
        const after = wordOf({ ...row, captured: less });
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
        expect(after === 'scale').toBe(before === 'scale');
      }),
    );
  });

  test('the campaign moves the next budget by a step at most, never the word', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('stop', 'scale', 'keep testing'), (row, campaignWord) => {
        const alone = verdict(row);
        const among = verdict({ ...row, campaignWord: campaignWord as 'stop' });
        expect(among.word).toBe(alone.word);
        const step = Math.abs((among.nextBudget ?? 0) - (alone.nextBudget ?? 0));
        expect(step).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('never scale without five conversions, never stop before three targets', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const word = wordOf(row);
        if (row.conversions < 5) expect(word).not.toBe('scale');
        if (row.cost / row.targetCpa < 3) expect(['stop', 'renegotiate']).not.toContain(word);
        if (row.breakEvenCpa === undefined) expect(word).not.toBe('renegotiate');
      }),
    );
  });
});

describe('why', () => {
  test.each<[VerdictEvidence, string, string]>([
    [
      { cost: 900, conversions: 12, targetCpa: 100 },
      '77% chance that CPA is below 100: 12 conversions, CPA 75 (43.5 to 138); after another 79 of spend without a conversion it would no longer be scale',
      'CPA가 100보다 낮을 확률 77%: 전환 12건, CPA 75(43.5~138); 전환 없이 비용이 79 더 들면 확대 판단이 바뀝니다',
    ],
    [
      { cost: 700, conversions: 2, targetCpa: 100 },
      '5% chance that CPA is below 100: 2 conversions, CPA 350 (104 to 1,606); from 4 conversions for this money on it would not be stopped',
      'CPA가 100보다 낮을 확률 5%: 전환 2건, CPA 350(104~1,606); 같은 비용에 전환 4건부터는 중단이 아닙니다',
    ],
    [
      { cost: 700, conversions: 2, targetCpa: 100, captured: 0.5 },
      '5% chance that CPA is below 100: 2 conversions, CPA 350 (104 to 1,606); counting orders without a code or link, CPA may be as low as 52.2; too many orders come without a code or link to stop',
      'CPA가 100보다 낮을 확률 5%: 전환 2건, CPA 350(104~1,606); 코드나 링크가 없는 주문까지 세면 CPA가 52.2까지 낮을 수 있습니다; 코드나 링크가 없는 주문이 많아 중단할 수 없습니다',
    ],
    [
      { cost: 1500, conversions: 9, targetCpa: 100, breakEvenCpa: 200, costPerPost: 300 },
      '9% chance that CPA is below 100: 9 conversions, CPA 167 (89.4 to 339); above target but profitable: offer 180 for a post instead of 300',
      'CPA가 100보다 낮을 확률 9%: 전환 9건, CPA 167(89.4~339); 목표보다 비싸지만 이익은 납니다: 게시물당 단가 300 대신 180 제안',
    ],
    [
      { cost: 1500, conversions: 9, targetCpa: 100, breakEvenCpa: 200 },
      '9% chance that CPA is below 100: 9 conversions, CPA 167 (89.4 to 339); above target but profitable: at 60% of the present price it would meet the target',
      'CPA가 100보다 낮을 확률 9%: 전환 9건, CPA 167(89.4~339); 목표보다 비싸지만 이익은 납니다: 지금 단가의 60%면 목표에 맞습니다',
    ],
    [
      { cost: 900, conversions: 0, targetCpa: 100, breakEvenCpa: 2000 },
      '<1% chance that CPA is below 100: no conversion for 900 (CPA at least 312); above target but possibly profitable: pay for each conversion, 100 at most',
      'CPA가 100보다 낮을 확률 <1%: 비용 900에 전환 없음(CPA 312 이상); 목표보다 비싸지만 이익일 수 있습니다: 전환 건당 100 이하로 지급을 제안하세요',
    ],
    [
      { cost: 300, conversions: 5, targetCpa: 100, bunching: 3 },
      '68% chance that CPA is below 100: 5 conversions, CPA 60 (20 to 236); more conversions until it is probably clear: 12 (for about 762 of spend)',
      'CPA가 100보다 낮을 확률 68%: 전환 5건, CPA 60(20~236); 전환 12건(비용 약 762)이 더 있으면 아마 분명해집니다',
    ],
    [
      { cost: 2100, conversions: 20, targetCpa: 100 },
      '43% chance that CPA is below 100: 20 conversions, CPA 105 (68.4 to 168); CPA is about the target; more orders will hardly decide it',
      'CPA가 100보다 낮을 확률 43%: 전환 20건, CPA 105(68.4~168); CPA가 목표와 비슷해 주문이 더 늘어도 결론이 나기 어렵습니다',
    ],
    [
      { cost: 28, conversions: 0, targetCpa: 100 },
      '41% chance that CPA is below 100: no conversion for 28 (CPA at least 9.72); too little to judge: there will be a verdict from 100 of spend or 5 conversions on',
      'CPA가 100보다 낮을 확률 41%: 비용 28에 전환 없음(CPA 9.72 이상); 판단하기에 이릅니다: 비용 100 또는 전환 5건부터 판단합니다',
    ],
    [
      { cost: 0, conversions: 0, targetCpa: 100 },
      'nothing spent and nothing counted yet; too little to judge: there will be a verdict from 100 of spend or 5 conversions on',
      '아직 비용도 전환도 없습니다; 판단하기에 이릅니다: 비용 100 또는 전환 5건부터 판단합니다',
    ],
    [
      { cost: 900, conversions: 12, targetCpa: 100, creators: 2 },
      '77% chance that CPA is below 100: 12 conversions, CPA 75 (43.5 to 138); creators tested: 2 of 3; so few say little about the channel',
      'CPA가 100보다 낮을 확률 77%: 전환 12건, CPA 75(43.5~138); 테스트한 크리에이터 2/3명: 한두 명만으로는 채널을 판단하기 어렵습니다',
    ],
  ])('%j', (evidence, en, ko) => {
    const { why } = verdict(evidence);
    expect([say(why, 'en'), say(why, 'ko')]).toEqual([en, ko]);
  });

  test('a budget of nothing while testing reads as a pause', () => {
    const row = { cost: 250, conversions: 1, targetCpa: 100 };
    const sentence = 'pause: the campaign as a whole is above target';
    expect(say(verdict({ ...row, campaignWord: 'stop' }).why, 'en')).toContain(sentence);
    expect(say(verdict(row).why, 'en')).not.toContain('pause');
  });

  test('the money that would end scale does so, and a little less does not', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const found = verdict({ ...row, captured: 1 });
        if (found.word !== 'scale') return;
        const [, told = ''] =
          /another ([-\d.,e+]+) of spend without/.exec(say(found.why, 'en')) ?? [];
        const more = Number(told.replaceAll(',', ''));
        const wordAfter = (share: number) =>
          wordOf({ ...row, captured: 1, cost: row.cost + share * more + (share > 1 ? 1 : 0) });
        expect(wordAfter(0.99)).toBe('scale');
        expect(wordAfter(1.01)).not.toBe('scale');
      }),
    );
  });

  test('the conversions that would end stop do so, and one fewer does not', () => {
    const dear = fc.record({
      cost: fc.double({ min: 300, max: 1e5, noNaN: true }),
      conversions: fc.integer({ min: 0, max: 40 }),
      captured: shares,
    });
    fc.assert(
      fc.property(dear, (row) => {
        const found = verdict({ ...row, targetCpa: 100 });
        fc.pre(found.word === 'stop');
        const [, told = ''] = /from ([\d,]+) conv/.exec(say(found.why, 'en')) ?? [];
        const needed = Number(told.replaceAll(',', ''));
        const wordWith = (conversions: number) => wordOf({ ...row, targetCpa: 100, conversions });
        expect([wordWith(needed - 1), wordWith(needed)]).toEqual(['stop', 'keep testing']);
      }),
    );
  });

  test.each<[string, VerdictEvidence, string]>([
    [
      'before three targets nothing would be stopped',
      { cost: 299, conversions: 0, targetCpa: 100 },
      'until it is probably clear',
    ],
    [
      'from three targets on keys may hold it',
      { cost: 300, conversions: 0, targetCpa: 100, captured: 0.3 },
      'too many orders come without a code or link to stop',
    ],
  ])('%s', (_, row, sentence) => {
    expect(say(verdict(row).why, 'en')).toContain(sentence);
  });

  test('never claims certainty and leaves no place open', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<Language>('en', 'ko'), (row, language) => {
        const told = say(verdict({ ...row, creators: 5 }).why, language);
        expect(told).not.toMatch(
          /\b0% chance|100% chance|확률 (0|100)%|[{}]|NaN|undefined|Infinity/,
        );
      }),
    );
  });

  test.each([
    [{ cost: -5 }, 'cost must not be negative'],
    [{ targetCpa: 0 }, 'target_cpa must be greater than zero'],
    [{ breakEvenCpa: 0 }, 'break_even_cpa must be greater than zero'],
    [{ creators: -1 }, 'creators must not be negative'],
    [{ captured: 0 }, 'captured must be greater than zero'],
    [{ captured: 85 }, 'captured must be between 0 and 1 (0.1 for 10%)'],
  ])('%j says: %s', (wrong, sentence) => {
    const row = { cost: 10, conversions: 1, targetCpa: 10 };
    expect(() => verdict({ ...row, ...wrong })).toThrow(sentence);
  });
});
