import type { FraudAssessment, FraudSignal } from '../../../src/domain/fraud/fraudAssessment';
import { usualNumberText } from '../../../src/ground/text/numberText';
import { signalCells } from '../../../src/job/scoreboard/signalCells';

function signal(points: number, en: string | undefined): FraudSignal {
  const finding = en === undefined ? undefined : { text: { en, ko: `${en} (ko)` }, values: {} };
  return { points, finding } as FraudSignal;
}

function signalsOf(assessment: Partial<FraudAssessment> | undefined, risk: number | undefined) {
  return {
    assessmentOf: () => assessment as FraudAssessment | undefined,
    riskOf: () => risk,
    invalidShareOf: () => 0,
  };
}

const assessment: Partial<FraudAssessment> = {
  label: 'high',
  confidence: 0.71234,
  signals: [signal(40, 'a burst'), signal(12, 'near-copies'), signal(3, 'few replies')],
};

test('the score, its word, its confidence and the two strongest reasons', () => {
  expect(
    signalCells(signalsOf(assessment, 57.6), 1, { language: 'en', numberText: usualNumberText }),
  ).toEqual({
    signals: 57.6,
    signals_level: 'High',
    signals_confidence: 0.7123,
    signals_why: 'a burst · near-copies',
  });
  expect(
    signalCells(signalsOf(assessment, 57.6), 1, { language: 'ko', numberText: usualNumberText }),
  ).toMatchObject({
    signals_level: '높음',
    signals_why: 'a burst (ko) · near-copies (ko)',
  });
});

test('too little evidence shows no score, but says so', () => {
  const thin = {
    ...assessment,
    label: 'notEnoughData' as const,
    signals: [signal(0.4, 'x'), signal(2, undefined)],
  };
  expect(
    signalCells(signalsOf(thin, undefined), 1, { language: 'en', numberText: usualNumberText }),
  ).toEqual({
    signals: null,
    signals_level: 'Not vetted',
    signals_confidence: 0.7123,
    signals_why: '',
  });
});

test('somebody who is not in Creators is not vetted', () => {
  expect(
    signalCells(signalsOf(undefined, undefined), 1, {
      language: 'ko',
      numberText: usualNumberText,
    }),
  ).toEqual({
    signals_level: '검증 전',
  });
});
