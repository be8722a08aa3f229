import { CHECK_RISK } from '../../domain/fraud/familyWeights';
import type { FraudAssessment, FraudSignal, RiskLabel } from '../../domain/fraud/fraudAssessment';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { fraudTexts } from '../../messages/fraudTexts';
import type { CellResult } from '../signature';

/** How many signals an assessment has, measured or not. */
const SIGNALS = 19;
const CHANGES = 2;
const AGAINST = 3;
const QUESTIONS = 3;
const NOTES = 3;

/** What FRAUDWHY fills: header, total, every signal, upper bound, what would change it, and so on. */
export const SIGNAL_TABLE_SIZE = {
  rows: 2 + SIGNALS + 3 + CHANGES + AGAINST + QUESTIONS + NOTES + 1,
  columns: 6,
};

/**
 * The explanation of a score: every signal with its value, usual range, points and coverage, strongest
 * first; then how high the risk could still be, what would change it most, what speaks for the
 * creator, what to ask, and remarks. Shares are fractions.
 */
export function signalTable(assessment: FraudAssessment): CellResult[][] {
  const { missing, against, ask, notes, fatigue, fit } = assessment;
  const signals = assessment.signals.slice(0, SIGNALS).map(signalRow);
  const remarks = [...notes, ...fit.notes, ...fatigue.notes];
  return [
    header(),
    totalRow(assessment),
    ...signals,
    [message(fraudTexts.upperBound, {}), rounded(assessment.upperBound)],
    figureRow(fraudTexts.fit, fit.score),
    figureRow(fraudTexts.fatigue, fatigue.score),
    ...sentences(fraudTexts.wouldChange, missing, CHANGES),
    ...sentences(fraudTexts.speaksFor, against, AGAINST),
    ...sentences(fraudTexts.toAsk, ask, QUESTIONS),
    ...sentences(fraudTexts.remark, remarks, NOTES),
    [message(fraudTexts.model, {}), assessment.modelVersion],
  ];
}

/** The word for a label. */
export function labelText(label: RiskLabel): Message {
  return message(fraudTexts[label], {});
}

/** Points and shares as they are shown: one decimal and four digits. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}

function header(): CellResult[] {
  return [
    message(fraudTexts.signalHeader, {}),
    message(fraudTexts.valueHeader, {}),
    message(fraudTexts.usualHeader, {}),
    message(fraudTexts.pointsHeader, {}),
    message(fraudTexts.coverageHeader, {}),
    message(fraudTexts.meaningHeader, {}),
  ];
}

function totalRow({ risk, label, confidence }: FraudAssessment): CellResult[] {
  const points = risk === undefined ? undefined : rounded(risk);
  return [
    message(fraudTexts.allSignals, {}),
    label === 'notEnoughData' ? labelText(label) : points,
    message(fraudTexts.below, { limit: CHECK_RISK }),
    points,
    shown(confidence),
    labelText(label),
  ];
}

/** A figure of its own beside the score, 0-1. */
function figureRow(
  name: typeof fraudTexts.fit | typeof fraudTexts.fatigue,
  figure: number | undefined,
): CellResult[] {
  return [message(name, {}), figure === undefined ? message(fraudTexts.noData, {}) : shown(figure)];
}

function signalRow(signal: FraudSignal): CellResult[] {
  const { finding, details } = signal;
  const words = finding === undefined ? [] : [finding, ...details];
  return [
    signal.name,
    signal.measured ? shown(signal.value) : message(fraudTexts.noData, {}),
    usualText(signal),
    rounded(signal.points),
    shown(signal.coverage),
    words.length === 0 ? undefined : joinedMessages(words, '. '),
  ];
}

function usualText({ usualRange: { low, high } }: FraudSignal): CellResult {
  if (low !== undefined && high !== undefined) {
    return message(fraudTexts.between, { low: digits(low), high: digits(high) });
  }
  if (high !== undefined) return message(fraudTexts.upTo, { high: digits(high) });
  return low === undefined ? undefined : message(fraudTexts.atLeast, { low: digits(low) });
}

function sentences(
  name: { readonly en: string; readonly ko: string },
  list: readonly Message[],
  count: number,
) {
  return list.slice(0, count).map((sentence): CellResult[] => {
    return [
      message(name as { en: ''; ko: '' }, {}),
      undefined,
      undefined,
      undefined,
      undefined,
      sentence,
    ];
  });
}

function shown(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toPrecision(4));
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
