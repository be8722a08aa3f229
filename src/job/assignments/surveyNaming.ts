import { creatorsNamed } from '../../domain/attribution/ownerMatchers';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';
import type { Workbook } from '../workbook';

/** Whether each distinct answer of the survey column names a creator. */
export function surveyNaming({ conversions }: Workbook, index: TrackingIndex): boolean[] {
  return conversions
    .text('survey_creator')
    .texts.map((text) => creatorsNamed(text, index).length > 0);
}
