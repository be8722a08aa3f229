import type { Brief } from '../../domain/brief/brief';
import { collabTypeIds } from '../../domain/brief/collabTypes';
import { rightsPlaces } from '../../domain/brief/contentRights';
import { disclosureCountries } from '../../domain/brief/disclosureRules';
import { scenarioIds } from '../../domain/brief/scenarios';

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
export function briefFormOf(brief: Brief): BriefForm {
  return {
    ...brief,
    rightsMonths: brief.rightsMonths === null ? '' : String(brief.rightsMonths),
    mayEdit: brief.mayEdit === null ? '' : brief.mayEdit ? 'yes' : 'no',
    publishAt: brief.publishAt.replace(' ', 'T'),
  };
}

/** The brief that a form describes; months that are no whole number count as not agreed. */
export function briefOf(form: BriefForm): Brief {
  return {
    ...form,
    scenario: oneOf(scenarioIds, form.scenario),
    collabType: oneOf(collabTypeIds, form.collabType),
    country: oneOf(disclosureCountries, form.country),
    rightsWhere: rightsPlaces.filter((place) => form.rightsWhere.includes(place)),
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
