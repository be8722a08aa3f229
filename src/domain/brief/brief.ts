import type { CollabType } from './collabTypes';
import type { RightsPlace } from './contentRights';
import type { DisclosureCountry } from './disclosureRules';
import type { ScenarioId } from './scenarios';

/** What a creator gets before a post: the five things that must be there, and what helps. */
export interface Brief {
  /** one KPI with its target */
  readonly goal: string;
  /** price, terms, end date */
  readonly offer: string;
  /** what must be seen: the product within 3 seconds, the price, the result, the call to action */
  readonly shots: string;
  /** claims, competitors and words to avoid */
  readonly restrictions: string;
  /** link, code, landing page, posting slot, counting window */
  readonly tracking: string;

  readonly audience: string;
  readonly scenario: ScenarioId | '';
  readonly collabType: CollabType | '';
  /** facts that the brand fixes: goals, messages, values, terms */
  readonly fixedByUs: string;
  /** what stays the creator's: hook, tone, story */
  readonly yoursToTell: string;

  readonly rightsWhere: readonly RightsPlace[];
  /** the duration of every place that has none of its own; null = not agreed yet */
  readonly rightsMonths: number | null;
  /** durations of single places where they differ: "ads 3, website 12" in months, or blank */
  readonly rightsByUse: string;
  /** may we cut and adapt it; null = not agreed yet */
  readonly mayEdit: boolean | null;

  readonly country: DisclosureCountry | '';
  /** the label to show, such as #ad */
  readonly disclosure: string;
  readonly assets: string;
  /** yyyy-mm-dd hh:mm in the campaign's zone, or blank */
  readonly publishAt: string;
  /** yyyy-mm-dd, or blank */
  readonly draftDueOn: string;
  /** who reviews, how many rounds, how fast */
  readonly review: string;
  readonly payment: string;
}

/** A brief in which nothing is written yet. */
export const emptyBrief: Brief = {
  goal: '',
  offer: '',
  shots: '',
  restrictions: '',
  tracking: '',
  audience: '',
  scenario: '',
  collabType: '',
  fixedByUs: '',
  yoursToTell: '',
  rightsWhere: [],
  rightsMonths: null,
  rightsByUse: '',
  mayEdit: null,
  country: '',
  disclosure: '',
  assets: '',
  publishAt: '',
  draftDueOn: '',
  review: '',
  payment: '',
};
