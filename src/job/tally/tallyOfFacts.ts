import type { ConversionFacts, PlaceFact } from '../../domain/judgement/conversionFacts';
import { delayCurveOfCounts } from '../../domain/judgement/delayCurve';
import { dayMs } from '../../ground/time/calendarDay';
import { type CampaignKeys, campaignKeys } from '../assignments/keyedConversions';
import { campaignTerms } from '../campaignTerms';
import { codesOfIds } from './codesOfIds';
import type { ConversionTally, LearntCurve } from './conversionTally';
import type { PlaceTally } from './placeTally';
import type { TallyMaterial } from './tallyMaterial';

const hoursPerDay = 24;
const noKeys: CampaignKeys = { orders: 0, withKey: 0, named: 0, both: 0, hasSurvey: false };

/** What leads and orders come to that were counted in a warehouse. */
export function tallyOfFacts(
  facts: ConversionFacts,
  {
    workbook,
    directory,
    attribution,
  }: Pick<TallyMaterial, 'workbook' | 'directory' | 'attribution'>,
): ConversionTally {
  const { posts } = attribution;
  const terms = campaignTerms(workbook, directory);
  const campaignIds = workbook.reading.idTexts('campaign_id');
  const keysOf = (campaignId: string, kind: 'lead' | 'order') => {
    const found = facts.keys.find((each) => each.campaignId === campaignId && each.kind === kind);
    return found === undefined ? noKeys : campaignKeys(found);
  };
  return {
    places: placesOf(facts.places, workbook),
    ...ofPosts(facts, posts),
    curveOf: curvesOf(facts, posts),
    keysOf: (campaign) => keysOf(campaignIds[campaign] ?? '', terms.kindOf(campaign)),
    keysOfAll: (kind) => keysOf('', kind),
    unattributedOrders: new Map(facts.unattributed.map(({ day, orders }) => [day, orders])),
    surveyAnswers: facts.survey,
  };
}

function placesOf(places: readonly PlaceFact[], workbook: TallyMaterial['workbook']): PlaceTally[] {
  const creatorOf = codesOfIds(workbook, 'creator_id');
  const campaignOf = codesOfIds(workbook, 'campaign_id');
  return places.map(({ creatorId, campaignId, ...fact }) => ({
    ...fact,
    creator: creatorOf(creatorId),
    campaign: campaignOf(campaignId),
  }));
}

/** Posts that the warehouse does not know have converted nothing, and count as if they were new. */
function ofPosts(
  { posts: facts }: ConversionFacts,
  { ids, count }: TallyMaterial['attribution']['posts'],
): Pick<ConversionTally, 'postConversions' | 'countedShares'> {
  const byId = new Map(facts.map((fact) => [fact.postId, fact]));
  const of = (post: number) => byId.get(ids.texts[ids.codes[post] ?? 0] ?? '');
  return {
    postConversions: Int32Array.from({ length: count }, (_, post) => of(post)?.conversions ?? 0),
    countedShares: Float64Array.from({ length: count }, (_, post) => of(post)?.share ?? 0),
  };
}

/** Delays are known by the hour: each is taken to be the middle of its hour. */
function curvesOf(
  { delays }: ConversionFacts,
  posts: TallyMaterial['attribution']['posts'],
): (post: number) => LearntCurve {
  const curves = new Map<number, LearntCurve>();
  return (post) => {
    const windowMs = (posts.windowEndsAt[post] ?? 0) - (posts.publishedAt[post] ?? 0);
    const known = curves.get(windowMs);
    if (known !== undefined) return known;
    const own = delays.filter((delay) => delay.windowMs === windowMs);
    const windowDays = windowMs / dayMs;
    const days = own.map(({ hours, conversions }) => ({
      days: Math.min(windowDays, (hours + 0.5) / hoursPerDay),
      conversions,
    }));
    const learnt = {
      curve: delayCurveOfCounts(windowDays, days),
      conversions: own.reduce((sum, { conversions }) => sum + conversions, 0),
    };
    curves.set(windowMs, learnt);
    return learnt;
  };
}
