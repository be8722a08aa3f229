import {
  findingsMessage,
  lossMessage,
  noFindingMessage,
} from '../../../src/domain/judgement/diagnosisReasons';
import type { StepFinding } from '../../../src/domain/judgement/stepFinding';
import { say } from '../../../src/ground/text/text';

function finding(
  step: StepFinding['step'],
  came: number,
  went: number,
  expectedShare: number,
): StepFinding {
  const reference = { kind: 'benchmark', share: expectedShare } as const;
  return {
    step,
    own: { came, went },
    reference,
    expectedShare,
    chanceWeak: 0.957,
    shortfall: 1,
  };
}

test.each([
  [0.957, '96'],
  // Nothing is ever certain
  [1, '>99'],
])('a chance of %d is told as %s%% sure', (chanceWeak, sure) => {
  expect(say(findingsMessage({ ...finding('page', 500, 2, 0.05), chanceWeak }), 'en')).toBe(
    `clicks to leads or orders: 2 of 500 (0.4%); your benchmark is 5%, ${sure}% sure that this is below three quarters of it`,
  );
});

test('all in order: every step is told', () => {
  const findings = [finding('content', 1000, 40, 0.04), finding('followUp', 12, 6, 0.25)];
  // 12 · 0.25 is three, and three are enough
  expect(say(noFindingMessage(findings, 3), 'en')).toBe(
    'no step is clearly below what it should be: impressions to engagements: 40 of 1,000 (4%), leads to orders: 6 of 12 (50%)',
  );
});

test('too small to tell: the first step of which hardly anybody would be usual', () => {
  const findings = [finding('content', 1000, 40, 0.04), finding('followUp', 8, 0, 0.25)];
  // 8 · 0.25
  expect(say(noFindingMessage(findings, 3), 'en')).toBe(
    'leads to orders: 0 of 8 (0%): only 2 would be usual, so luck alone can explain it',
  );
});

test.each([
  [
    { step: 'page', own: { came: 500, went: 1 } } as const,
    'clicks to leads or orders: 1 of 500 (0.2%): most people are lost here, but there is nothing to compare it with yet',
  ],
  [
    undefined,
    'the numbers are too small to tell by themselves: add more rows or the Benchmarks tab',
  ],
])('the largest loss %j', (loss, expected) => {
  expect(say(lossMessage(loss), 'en')).toBe(expected);
});
