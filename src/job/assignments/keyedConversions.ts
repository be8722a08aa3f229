import { flagBit } from '../../domain/attribution/creditFlags';
import type { Credits } from '../../domain/attribution/credits';
import { evidenceCode } from '../../domain/attribution/evidence';
import { firstAt } from '../../domain/attribution/firstAt';
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
  const moments = momentsByKind(material);
  const sorted = { lead: inOrder(moments.lead), order: inOrder(moments.order) };
  return (kind, windows) => {
    const within = (of: Float64Array) => countWithin(of, windows);
    const { orders, tracked, bySurvey, answered, named, both } = sorted[kind];
    return campaignKeys({
      orders: within(orders),
      tracked: within(tracked),
      bySurvey: within(bySurvey),
      answered: within(answered),
      named: within(named),
      both: within(both),
    });
  };
}

function countWithin(momentsMs: Float64Array, windows: Windows): number {
  let count = 0;
  for (let at = 0; momentsMs.length > 0 && at < windows.length; at++) {
    const window = windows[at] as Windows[number];
    count += firstAt(momentsMs, window[1]) - firstAt(momentsMs, window[0]);
  }
  return count;
}

/** A survey counts as a key once it is everybody's. */
export function campaignKeys(counts: Omit<KeyFact, 'campaignId' | 'kind'>): CampaignKeys {
  const { orders, tracked, bySurvey, answered, named, both } = counts;
  const hasSurvey = answered >= fewestAnswers;
  return { orders, withKey: tracked + (hasSurvey ? bySurvey : 0), named, both, hasSurvey };
}

/** Something of the moments of all that is counted. */
type OfMoments<Of> = Readonly<Record<keyof Omit<KeyFact, 'campaignId' | 'kind'>, Of>>;

function noMoments(): OfMoments<number[]> {
  return { orders: [], tracked: [], bySurvey: [], answered: [], named: [], both: [] };
}

/** Plain numbers sort without a function, ten times as fast. */
function inOrder(moments: OfMoments<number[]>): OfMoments<Float64Array> {
  const sorted = (each: readonly number[]) => new Float64Array(each).sort();
  const { orders, tracked, bySurvey, answered, named, both } = moments;
  return {
    orders: sorted(orders),
    tracked: sorted(tracked),
    bySurvey: sorted(bySurvey),
    answered: sorted(answered),
    named: sorted(named),
    both: sorted(both),
  };
}

/** When what is counted happened, epoch milliseconds. */
function momentsByKind({ workbook, credits, index, conversions }: KeyMaterial) {
  const { role, isLead } = conversions;
  const occurredAt = workbook.conversions.number('occurred_at');
  const answers = workbook.conversions.text('survey_creator').codes;
  const names = surveyNaming(workbook, index);
  const kinds = { lead: noMoments(), order: noMoments() };
  for (let row = 0; row < credits.count; row++) {
    if (role[row] === conversionRole.excluded) continue;
    const moments = isLead[row] === 1 ? kinds.lead : kinds.order;
    const atMs = occurredAt[row] as number;
    const isBySurvey = credits.evidence[row] === evidenceCode.survey;
    const isTracked = !isBySurvey && hasKey(credits, row);
    moments.orders.push(atMs);
    if (isBySurvey) moments.bySurvey.push(atMs);
    if (isTracked) moments.tracked.push(atMs);
    if (answers[row] === 0) continue;
    moments.answered.push(atMs);
    if (names[answers[row] ?? 0] !== true) continue;
    moments.named.push(atMs);
    if (isTracked) moments.both.push(atMs);
  }
  return kinds;
}

function hasKey({ creators, flags }: Credits, row: number): boolean {
  return creators[row] !== 0 || ((flags[row] as number) & ambiguous) !== 0;
}
