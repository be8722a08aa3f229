import type { FormLayout } from '../../shared/formLayout';
import { CollabTypeField } from './collabTypeField';
import { CountryField } from './countryField';
import { RightsByUse } from './rightsByUse';
import { RightsMonthsField } from './rightsMonthsField';
import { RightsPlacesField } from './rightsPlacesField';
import { ScenarioField } from './scenarioField';

/** The parts of the brief's form; the five things stand first, the others are folded. */
export type BriefPart = 'five' | 'story' | 'rights' | 'work';

/** Where each field of a brief stands. The panel knows the campaign and for whom; the product fills the rest. */
export const briefLayout: FormLayout<'Briefs', BriefPart> = {
  briefId: null,
  campaignId: null,
  creatorId: null,
  goal: { part: 'five', rows: 2 },
  offer: { part: 'five', rows: 2 },
  shots: { part: 'five', rows: 2 },
  restrictions: { part: 'five', rows: 2 },
  tracking: { part: 'five', rows: 2 },
  audience: { part: 'story', rows: 2 },
  scenario: { part: 'story', input: ScenarioField },
  collabType: { part: 'story', input: CollabTypeField },
  kpi: null,
  fixedByUs: { part: 'story', rows: 2 },
  yoursToTell: { part: 'story', rows: 2 },
  rightsWhere: { part: 'rights', input: RightsPlacesField },
  rightsMonths: { part: 'rights', input: RightsMonthsField },
  rightsByUse: { part: 'rights', input: RightsByUse },
  mayEdit: { part: 'rights' },
  country: { part: 'rights', input: CountryField },
  disclosure: { part: 'rights' },
  assets: { part: 'work', rows: 2 },
  draftDueOn: { part: 'work' },
  publishAt: { part: 'work' },
  review: { part: 'work', rows: 2 },
  payment: { part: 'work', rows: 2 },
  score: null,
  savedAt: null,
};
