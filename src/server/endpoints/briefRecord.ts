import type { Brief } from '../../domain/brief/brief';
import { briefScore } from '../../domain/brief/briefScore';
import { collabTypeIds, collabTypes } from '../../domain/brief/collabTypes';
import { rightsPlaces } from '../../domain/brief/contentRights';
import { disclosureCountries } from '../../domain/brief/disclosureRules';
import { rightsAgreed } from '../../domain/brief/rightsAgreed';
import { ownDurations } from '../../domain/brief/rightsByUse';
import { scenarioIds } from '../../domain/brief/scenarios';
import type { Language } from '../../ground/text/text';
import type { ZoneClock } from '../../ground/time/zoneClock';
import type { SavedBrief } from '../../shared/sidebarOpening';
import { dayNumberOf, instantOf, slotText } from '../../workbook/record/dayInput';
import type { NewRow, Row } from '../../workbook/schema/row';
import { dayOrBlank } from './campaignRecord';
import type { InputReader } from './readInput';

/** A row of Briefs as the sidebar edits it. */
export function savedBrief(row: Row<'Briefs'>, clock: ZoneClock): SavedBrief {
  const { own } = ownDurations(row.rights_by_use ?? '');
  const brief: Brief = {
    goal: row.goal ?? '',
    offer: row.offer ?? '',
    shots: row.shots ?? '',
    restrictions: row.restrictions ?? '',
    tracking: row.tracking ?? '',
    audience: row.audience ?? '',
    scenario: known(scenarioIds, row.scenario),
    collabType: known(collabTypeIds, row.collab_type),
    fixedByUs: row.fixed_by_us ?? '',
    yoursToTell: row.yours_to_tell ?? '',
    // Who writes a duration for a place has agreed that place.
    rightsWhere: rightsPlaces.filter(
      (place) => row.rights_where?.includes(place) || own.has(place),
    ),
    rightsMonths: row.rights_months,
    rightsByUse: row.rights_by_use ?? '',
    mayEdit: row.may_edit,
    country: known(disclosureCountries, row.country),
    disclosure: row.disclosure ?? '',
    assets: row.assets ?? '',
    publishAt: slotText(row.publish_at, clock),
    draftDueOn: dayOrBlank(row.draft_due_on),
    review: row.review ?? '',
    payment: row.payment ?? '',
  };
  return {
    briefId: row.brief_id,
    campaignId: row.campaign_id,
    creatorId: row.creator_id ?? '',
    hasRights: rightsAgreed(brief).missing.length === 0,
    brief,
  };
}

/** A brief out of a request. @throws InputError when a field has the wrong type */
export function briefInput(brief: InputReader): Brief {
  const places: readonly string[] = brief.texts('rightsWhere', rightsPlaces.length);
  return {
    goal: brief.text('goal'),
    offer: brief.text('offer'),
    shots: brief.text('shots'),
    restrictions: brief.text('restrictions'),
    tracking: brief.text('tracking'),
    audience: brief.text('audience'),
    scenario: brief.oneOf('scenario', ['', ...scenarioIds]),
    collabType: brief.oneOf('collabType', ['', ...collabTypeIds]),
    fixedByUs: brief.text('fixedByUs'),
    yoursToTell: brief.text('yoursToTell'),
    rightsWhere: rightsPlaces.filter((place) => places.includes(place)),
    rightsMonths: brief.numberOrNull('rightsMonths'),
    rightsByUse: brief.text('rightsByUse'),
    mayEdit: brief.flagOrNull('mayEdit'),
    country: brief.oneOf('country', ['', ...disclosureCountries]),
    disclosure: brief.text('disclosure'),
    assets: brief.text('assets'),
    publishAt: brief.text('publishAt'),
    draftDueOn: brief.text('draftDueOn'),
    review: brief.text('review'),
    payment: brief.text('payment'),
  };
}

/** A brief as a row of the tab, with its score and the KPIs of its kind. */
export function briefRow(brief: Brief, language: Language, clock: ZoneClock): NewRow<'Briefs'> {
  const kpis = collabTypes.find(({ id }) => id === brief.collabType)?.main ?? [];
  return {
    goal: brief.goal,
    offer: brief.offer,
    shots: brief.shots,
    restrictions: brief.restrictions,
    tracking: brief.tracking,
    audience: brief.audience,
    scenario: brief.scenario,
    collab_type: brief.collabType,
    kpi: kpis.map((kpi) => kpi[language]).join(', '),
    fixed_by_us: brief.fixedByUs,
    yours_to_tell: brief.yoursToTell,
    rights_where: brief.rightsWhere,
    rights_months: brief.rightsMonths,
    rights_by_use: brief.rightsByUse,
    may_edit: brief.mayEdit,
    country: brief.country,
    disclosure: brief.disclosure,
    assets: brief.assets,
    publish_at: brief.publishAt === '' ? null : instantOf(brief.publishAt, 'publish_at', clock),
    draft_due_on: brief.draftDueOn === '' ? null : dayNumberOf(brief.draftDueOn, 'draft_due_on'),
    review: brief.review,
    payment: brief.payment,
    score: briefScore(brief).present,
  };
}

function known<Value extends string>(values: readonly Value[], text: string | null): Value | '' {
  return values.find((value) => value === text) ?? '';
}
