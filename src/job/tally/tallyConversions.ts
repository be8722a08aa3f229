import { evidenceCode } from '../../domain/attribution/evidence';
import { campaignWindows, joinedWindows } from '../assignments/campaignWindows';
import { countedRows } from '../assignments/countedRows';
import { countedShares, windowCurves } from '../assignments/countedShares';
import { type CampaignKeys, keyCounter } from '../assignments/keyedConversions';
import { surveyNaming } from '../assignments/surveyNaming';
import { type CampaignTerms, campaignTerms } from '../campaignTerms';
import { conversionRole } from '../conversionMeasures';
import type { ConversionTally } from './conversionTally';
import type { TallyMaterial } from './tallyMaterial';
import { tallyPlaces } from './tallyPlaces';

/** Adds the leads and orders of the file up, row by row. */
export function tallyConversions(material: TallyMaterial): ConversionTally {
  const { workbook, directory, attribution, credits, measures, nowMs } = material;
  const terms = campaignTerms(workbook, directory);
  const occurredAt = workbook.conversions.number('occurred_at');
  const rows = countedRows(credits, measures.conversions, terms);
  const curveOf = windowCurves(attribution.posts, credits, { rows, occurredAt }, nowMs);
  return {
    places: tallyPlaces(material, rows, terms),
    postConversions: conversionsByPost(material, rows),
    countedShares: countedShares(attribution.posts, curveOf, nowMs),
    curveOf,
    ...keysWithin(material, terms),
    ...orderCounts(material),
  };
}

function keysWithin(
  { workbook, attribution, credits, index, measures, nowMs }: TallyMaterial,
  terms: CampaignTerms,
): Pick<ConversionTally, 'keysOf' | 'keysOfAll'> {
  const windows = campaignWindows(attribution.posts, nowMs);
  const { conversions } = measures;
  const count = keyCounter({ workbook, credits, index, conversions });
  const known = new Map<number, CampaignKeys>();
  return {
    keysOf(campaign) {
      const keys =
        known.get(campaign) ?? count(terms.kindOf(campaign), windows.get(campaign) ?? []);
      known.set(campaign, keys);
      return keys;
    },
    keysOfAll: (kind) => count(kind, joinedWindows([...windows.values()].flat())),
  };
}

function conversionsByPost(
  { attribution, credits }: TallyMaterial,
  rows: readonly number[],
): Int32Array {
  const conversions = new Int32Array(attribution.posts.count);
  for (const row of rows) {
    const post = credits.posts[row] ?? -1;
    if (post !== -1) conversions[post] = (conversions[post] ?? 0) + 1;
  }
  return conversions;
}

/** Of the orders that count: those without evidence by day, and what their buyers said. */
function orderCounts({
  workbook,
  credits,
  index,
  measures,
}: TallyMaterial): Pick<ConversionTally, 'unattributedOrders' | 'surveyAnswers'> {
  const { role, isLead, day: dayOfRow } = measures.conversions;
  const { codes } = workbook.conversions.text('survey_creator');
  const namesCreator = surveyNaming(workbook, index);
  const days = new Map<number, number>();
  const counts = { orders: 0, tracked: 0, answeredTracked: 0, named: 0, both: 0 };
  for (let row = 0; row < credits.count; row++) {
    if (role[row] === conversionRole.excluded || isLead[row] === 1) continue;
    counts.orders += 1;
    if (credits.evidence[row] === evidenceCode.none) {
      const day = dayOfRow[row] as number;
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    const isTracked = credits.creators[row] !== 0 && credits.evidence[row] !== evidenceCode.survey;
    counts.tracked += isTracked ? 1 : 0;
    const answer = codes[row] as number;
    if (answer === 0) continue;
    const isNamed = namesCreator[answer] === true;
    counts.answeredTracked += isTracked ? 1 : 0;
    counts.named += isNamed ? 1 : 0;
    counts.both += isTracked && isNamed ? 1 : 0;
  }
  return { unattributedOrders: days, surveyAnswers: counts };
}
