import type { Brief } from '../../../domain/brief/brief';
import { collabTypeIds } from '../../../domain/brief/collabTypes';
import { rightsPlaces } from '../../../domain/brief/contentRights';
import { disclosureCountries } from '../../../domain/brief/disclosureRules';
import { ownDurations, ownDurationsText } from '../../../domain/brief/rightsByUse';
import { scenarioIds } from '../../../domain/brief/scenarios';

/** A brief as its form holds it: everything is text, so that half-typed values survive. */
export interface BriefForm {
  readonly goal: string;
  readonly offer: string;
  readonly shots: string;
  readonly restrictions: string;
  readonly tracking: string;
  readonly audience: string;
  readonly scenario: string;
  readonly collabType: string;
  readonly fixedByUs: string;
  readonly yoursToTell: string;
  readonly rightsWhere: readonly string[];
  readonly rightsMonths: string;
  /** own months of a place, by place; blank = the common ones */
  readonly rightsMonthsByUse: Readonly<Record<string, string>>;
  /** what else the tab says about durations, kept as it is */
  readonly rightsOthers: readonly string[];
  readonly mayEdit: string;
  readonly country: string;
  readonly disclosure: string;
  readonly assets: string;
  readonly publishAt: string;
  readonly draftDueOn: string;
  readonly review: string;
  readonly payment: string;
}

/** The form of a brief. */
export function briefFormOf({ rightsByUse, ...brief }: Brief): BriefForm {
  const { own, others } = ownDurations(rightsByUse);
  return {
    ...brief,
    rightsMonthsByUse: Object.fromEntries(
      rightsPlaces.map((place) => [place, own.get(place) ?? '']),
    ),
    rightsOthers: others,
    rightsMonths: brief.rightsMonths === null ? '' : String(brief.rightsMonths),
    mayEdit: brief.mayEdit === null ? '' : brief.mayEdit ? 'yes' : 'no',
    publishAt: brief.publishAt.replace(' ', 'T'),
  };
}

/** The brief that a form describes; months that are no whole number count as not agreed. */
export function briefOf({ rightsMonthsByUse, rightsOthers, ...form }: BriefForm): Brief {
  const rightsWhere = rightsPlaces.filter((place) => form.rightsWhere.includes(place));
  const own = new Map(rightsWhere.map((place) => [place, rightsMonthsByUse[place] ?? '']));
  return {
    ...form,
    rightsByUse: ownDurationsText({ own, others: rightsOthers }),
    scenario: oneOf(scenarioIds, form.scenario),
    collabType: oneOf(collabTypeIds, form.collabType),
    country: oneOf(disclosureCountries, form.country),
    rightsWhere,
    rightsMonths: isMonths(form.rightsMonths) ? Number(form.rightsMonths) : null,
    mayEdit: form.mayEdit === '' ? null : form.mayEdit === 'yes',
    publishAt: form.publishAt.replace('T', ' '),
  };
}

/** Whether the text is a whole number of months. */
export function isMonths(text: string): boolean {
  return /^\s*\d{1,3}\s*$/.test(text);
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | '' {
  return values.find((value) => value === text) ?? '';
}
