import { type Halo, halo } from '../domain/incrementality/halo';
import { type SurveyRange, surveyRange } from '../domain/incrementality/surveyRange';
import type { DailyOrders } from '../domain/incrementality/usualOn';
import { type Message, message } from '../ground/text/text';
import { scoreboardTexts } from '../messages/scoreboardTexts';
import type { ConversionTally } from './tally/conversionTally';
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
export function estimatesOf(workbook: Workbook, tally: ConversionTally): Estimates {
  const found: Message[] = [];
  const lift = halo(dailyOrders(workbook, tally));
  if (lift !== undefined && lift.z >= convincing) found.push(...haloMessages(lift));
  const survey = surveyRange(tally.surveyAnswers);
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
  { posts, reading }: Workbook,
  { unattributedOrders }: ConversionTally,
): DailyOrders {
  const { dayOf } = reading.clock;
  const days = [...unattributedOrders.keys()];
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const earliest = days.reduce((least, day) => Math.min(least, day), last);
  const first = Math.max(earliest, last - longestDays);
  if (!Number.isFinite(last)) return { counts: [], isNearPost: [] };
  const counts = Array.from(
    { length: last - first + 1 },
    (_, place) => unattributedOrders.get(first + place) ?? 0,
  );
  const isNearPost = new Array<boolean>(counts.length).fill(false);
  for (const published of posts.number('published_at')) {
    const day = dayOf(published) - first;
    for (let near = Math.max(0, day); near < day + watchedDays && near < counts.length; near++) {
      isNearPost[near] = true;
    }
  }
  return { counts, isNearPost };
}
