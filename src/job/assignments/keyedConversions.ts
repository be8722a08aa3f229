import { flagBit } from '../../domain/attribution/creditFlags';
import type { Credits } from '../../domain/attribution/credits';
import { evidenceCode } from '../../domain/attribution/evidence';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';
import type { CaptureSurvey } from '../../domain/judgement/captureOf';
import type { KeyFact } from '../../domain/judgement/conversionFacts';
import type { KeyedOrders } from '../../domain/judgement/unmeasuredBecause';
import type { ConversionKind } from '../campaignTerms';
import { type ConversionMeasures, conversionRole } from '../conversionMeasures';
import type { Workbook } from '../workbook';
import { surveyNaming } from './surveyNaming';

/** Valid conversions of a campaign's windows and what says where they came from. */
export interface CampaignKeys extends KeyedOrders, CaptureSurvey {
  /** Whether enough buyers answered the survey that it is everybody's key. */
  readonly hasSurvey: boolean;
}

/** Stretches of time as [from, to), parted and in order; epoch milliseconds. */
export type Windows = readonly (readonly [fromMs: number, toMs: number])[];

/** Counts the conversions of a kind that fall into windows, by the keys they carry. */
export type KeyCounter = (kind: ConversionKind, windows: Windows) => CampaignKeys;

/** So many answers make the survey a key that everybody has. */
const fewestAnswers = 10;

const ambiguous =
  flagBit('ambiguous:code') |
  flagBit('ambiguous:item') |
  flagBit('ambiguous:utm') |
  flagBit('ambiguous:landing');

interface KeyMaterial {
  readonly workbook: Workbook;
  readonly credits: Credits;
  readonly index: TrackingIndex;
  readonly conversions: ConversionMeasures;
}

/** The counter of a workbook: conversions are sorted once, each window then costs two searches. */
export function keyCounter(material: KeyMaterial): KeyCounter {
  const tallies = { lead: sortedTally(material, 1), order: sortedTally(material, 0) };
  return (kind, windows) => {
    const { times, sums } = tallies[kind];
    const within = (of: Int32Array) =>
      windows.reduce(
        (count, [fromMs, toMs]) =>
          count + (of[firstAt(times, toMs)] ?? 0) - (of[firstAt(times, fromMs)] ?? 0),
        0,
      );
    return campaignKeys({
      orders: within(sums.orders),
      tracked: within(sums.tracked),
      bySurvey: within(sums.bySurvey),
      answered: within(sums.answered),
      named: within(sums.named),
      both: within(sums.both),
    });
  };
}

/** A survey counts as a key once it is everybody's. */
export function campaignKeys(counts: Omit<KeyFact, 'campaignId' | 'kind'>): CampaignKeys {
  const { orders, tracked, bySurvey, answered, named, both } = counts;
  const hasSurvey = answered >= fewestAnswers;
  return { orders, withKey: tracked + (hasSurvey ? bySurvey : 0), named, both, hasSurvey };
}

function sortedTally({ workbook, credits, index, conversions }: KeyMaterial, isLead: 0 | 1) {
  const occurredAt = workbook.conversions.number('occurred_at');
  const answers = workbook.conversions.text('survey_creator').codes;
  const names = surveyNaming(workbook, index);
  const rows: number[] = [];
  for (let row = 0; row < credits.count; row++) {
    const isValid = conversions.role[row] !== conversionRole.excluded;
    if (isValid && conversions.isLead[row] === isLead) rows.push(row);
  }
  rows.sort((a, b) => (occurredAt[a] ?? 0) - (occurredAt[b] ?? 0));
  const summed = (counts: (row: number) => boolean) => {
    const sums = new Int32Array(rows.length + 1);
    rows.forEach((row, place) => {
      sums[place + 1] = (sums[place] ?? 0) + (counts(row) ? 1 : 0);
    });
    return sums;
  };
  const isBySurvey = (row: number) => credits.evidence[row] === evidenceCode.survey;
  const isTracked = (row: number) =>
    !isBySurvey(row) &&
    (credits.creators[row] !== 0 || ((credits.flags[row] ?? 0) & ambiguous) !== 0);
  const isNamed = (row: number) => names[answers[row] ?? 0] === true;
  return {
    times: Float64Array.from(rows, (row) => occurredAt[row] ?? 0),
    sums: {
      orders: summed(() => true),
      tracked: summed(isTracked),
      bySurvey: summed((row) => isBySurvey(row) && !isTracked(row)),
      answered: summed((row) => answers[row] !== 0),
      named: summed(isNamed),
      both: summed((row) => isNamed(row) && isTracked(row)),
    },
  };
}

/** The place of the first moment that is not before the instant. */
function firstAt(times: Float64Array, instantMs: number): number {
  let from = 0;
  let to = times.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((times[middle] as number) < instantMs) from = middle + 1;
    else to = middle;
  }
  return from;
}
