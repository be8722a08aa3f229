import type { Credits } from '../domain/attribution/credits';
import { evidenceCode } from '../domain/attribution/evidence';
import type { TrackingIndex } from '../domain/attribution/trackingIndex';
import { type Halo, halo } from '../domain/incrementality/halo';
import {
  type SurveyAnswers,
  type SurveyRange,
  surveyRange,
} from '../domain/incrementality/surveyRange';
import type { DailyOrders } from '../domain/incrementality/usualOn';
import { type Message, message } from '../ground/text/text';
import { scoreboardTexts } from '../messages/scoreboardTexts';
import { surveyNaming } from './assignments/surveyNaming';
import { conversionRole } from './conversionMeasures';
import type { Measures } from './measures';
import type { Workbook } from './workbook';

/** Days from a post on in which orders without evidence are watched. */
const watchedDays = 3;

/** Longer histories say little about today and cost time. */
const longestDays = 400;

/** Standard errors from which on a lift is shown. */
const convincing = 2;

/** Estimates about the whole that are shown beside the figures and never added to anybody's credit. */
export interface Estimates {
  readonly told: readonly Message[];
  /** Orders owed to creators by the survey; undefined with too few answers. */
  readonly survey: SurveyRange | undefined;
}

/** What orders without evidence and answers to the survey say about the whole. */
export function estimatesOf(
  workbook: Workbook,
  credits: Credits,
  index: TrackingIndex,
  measures: Measures,
): Estimates {
  const found: Message[] = [];
  const lift = halo(dailyOrders(workbook, credits, measures));
  if (lift !== undefined && lift.z >= convincing) found.push(...haloMessages(lift));
  const survey = surveyRange(surveyAnswers(workbook, credits, index, measures));
  if (survey !== undefined) {
    const values = { low: Math.floor(survey.low), high: Math.ceil(survey.high) };
    found.push(message(scoreboardTexts.survey, values));
  }
  return { told: found, survey };
}

function haloMessages({ lift, low, high, waitingDays }: Halo): Message[] {
  const values = {
    lift: Math.round(lift),
    low: Math.floor(low),
    high: Math.ceil(high),
  };
  const told = message(scoreboardTexts.halo, values);
  return waitingDays > 0 ? [told, message(scoreboardTexts.haloWaiting, {})] : [told];
}

function dailyOrders(
  { posts, conversions, reading }: Workbook,
  credits: Credits,
  measures: Measures,
): DailyOrders {
  const { dayOf } = reading.clock;
  const { isLead } = measures.conversions;
  const occurredAt = conversions.number('occurred_at');
  const days: number[] = [];
  for (let row = 0; row < credits.count; row++) {
    const isUnattributed = credits.evidence[row] === evidenceCode.none && isLead[row] === 0;
    if (isUnattributed) days.push(dayOf(occurredAt[row] ?? 0));
  }
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const earliest = days.reduce((least, day) => Math.min(least, day), last);
  const first = Math.max(earliest, last - longestDays);
  if (!Number.isFinite(last)) return { counts: [], isNearPost: [] };
  const counts = new Array<number>(last - first + 1).fill(0);
  const isNearPost = new Array<boolean>(counts.length).fill(false);
  for (const day of days) if (day >= first) counts[day - first] = (counts[day - first] ?? 0) + 1;
  for (const published of posts.number('published_at')) {
    const day = dayOf(published) - first;
    for (let near = Math.max(0, day); near < day + watchedDays && near < counts.length; near++) {
      isNearPost[near] = true;
    }
  }
  return { counts, isNearPost };
}

function surveyAnswers(
  workbook: Workbook,
  credits: Credits,
  index: TrackingIndex,
  { conversions: { role, isLead } }: Measures,
): SurveyAnswers {
  const { codes } = workbook.conversions.text('survey_creator');
  const namesCreator = surveyNaming(workbook, index);
  const counts = { orders: 0, tracked: 0, answeredTracked: 0, named: 0, both: 0 };
  for (let row = 0; row < credits.count; row++) {
    if (role[row] === conversionRole.excluded || isLead[row] === 1) continue;
    counts.orders += 1;
    const isTracked = credits.creators[row] !== 0 && credits.evidence[row] !== evidenceCode.survey;
    counts.tracked += isTracked ? 1 : 0;
    const answer = codes[row] ?? 0;
    if (answer === 0) continue;
    const isNamed = namesCreator[answer] === true;
    counts.answeredTracked += isTracked ? 1 : 0;
    counts.named += isNamed ? 1 : 0;
    counts.both += isTracked && isNamed ? 1 : 0;
  }
  return counts;
}
