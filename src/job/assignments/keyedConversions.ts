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
  const tallies = { lead: sortedTimes(material, 1), order: sortedTimes(material, 0) };
  return (kind, windows) => {
    const times = tallies[kind];
    const within = (of: Float64Array) =>
      windows.reduce((count, [fromMs, toMs]) => count + firstAt(of, toMs) - firstAt(of, fromMs), 0);
    return campaignKeys({
      orders: within(times.orders),
      tracked: within(times.tracked),
      bySurvey: within(times.bySurvey),
      answered: within(times.answered),
      named: within(times.named),
      both: within(times.both),
    });
  };
}

/** A survey counts as a key once it is everybody's. */
export function campaignKeys(counts: Omit<KeyFact, 'campaignId' | 'kind'>): CampaignKeys {
  const { orders, tracked, bySurvey, answered, named, both } = counts;
  const hasSurvey = answered >= fewestAnswers;
  return { orders, withKey: tracked + (hasSurvey ? bySurvey : 0), named, both, hasSurvey };
}

/** When what is counted happened, each list in order. Plain numbers sort without a function, ten times as fast. */
function sortedTimes({ workbook, credits, index, conversions }: KeyMaterial, isLead: 0 | 1) {
  const occurredAt = workbook.conversions.number('occurred_at');
  const answers = workbook.conversions.text('survey_creator').codes;
  const names = surveyNaming(workbook, index);
  const timesWhere = (counts: (row: number) => boolean) => {
    const times = new Float64Array(credits.count);
    let count = 0;
    for (let row = 0; row < credits.count; row++) {
      const isValid = conversions.role[row] !== conversionRole.excluded;
      if (isValid && conversions.isLead[row] === isLead && counts(row)) {
        times[count++] = occurredAt[row] as number;
      }
    }
    return times.slice(0, count).sort();
  };
  const isBySurvey = (row: number) => credits.evidence[row] === evidenceCode.survey;
  const isTracked = (row: number) =>
    !isBySurvey(row) &&
    (credits.creators[row] !== 0 || ((credits.flags[row] ?? 0) & ambiguous) !== 0);
  const isNamed = (row: number) => names[answers[row] ?? 0] === true;
  return {
    orders: timesWhere(() => true),
    tracked: timesWhere(isTracked),
    bySurvey: timesWhere((row) => isBySurvey(row) && !isTracked(row)),
    answered: timesWhere((row) => answers[row] !== 0),
    named: timesWhere(isNamed),
    both: timesWhere((row) => isNamed(row) && isTracked(row)),
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
