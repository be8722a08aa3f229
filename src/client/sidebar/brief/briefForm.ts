import type { RightsPlace } from '../../../domain/brief/contentRights';
import {
  agreedPlaces,
  ownDurations,
  ownDurationsText,
  ownMonths,
} from '../../../domain/brief/rightsByUse';
import type { DecimalSign } from '../../../ground/cells/fileLocale';
import { type FormRecord, formRecord, recordOfForm } from '../../../workbook/record/formRecord';
import type { WireRecord } from '../../../workbook/record/wireRecord';
import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';

/** A brief as its form holds it. */
export type BriefForm = FormRecord<'Briefs'>;

/** The form of a brief. */
export function briefFormOf(brief: WireRecord<'Briefs'>, decimalSign: DecimalSign): BriefForm {
  return { ...formRecord(briefsTab, brief, decimalSign), rightsWhere: agreedPlaces(brief) };
}

/** The brief that a form describes; months that are no whole number count as not agreed. */
export function briefOf(form: BriefForm, decimalSign: DecimalSign): WireRecord<'Briefs'> {
  const { record } = recordOfForm(briefsTab, form, decimalSign);
  return ownMonths(form.rightsMonths) !== null ? record : { ...record, rightsMonths: null };
}

/** Agrees a place, or takes it back together with its own months. */
export function placeChosen(
  form: BriefForm,
  place: RightsPlace,
  isChosen: boolean,
): Pick<BriefForm, 'rightsWhere' | 'rightsByUse'> {
  const others = form.rightsWhere.filter((each) => each !== place);
  if (isChosen) return { rightsWhere: [...others, place], rightsByUse: form.rightsByUse };
  return { rightsWhere: others, ...ownMonthsTyped(form, place, '') };
}

/** Writes the own months of a place, half-typed ones as they are; blank = the common ones. */
export function ownMonthsTyped(
  form: BriefForm,
  place: RightsPlace,
  months: string,
): Pick<BriefForm, 'rightsByUse'> {
  const { own, others } = ownDurations(form.rightsByUse);
  return { rightsByUse: ownDurationsText({ own: new Map(own).set(place, months), others }) };
}
