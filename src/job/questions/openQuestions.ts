import { trackingIndex } from '../../domain/attribution/trackingIndex';
import { attributionOf } from '../attributionOf';
import { directoryOf } from '../directory';
import type { Workbook } from '../workbook';
import { type NearName, nearNames } from './nearNames';
import { type SharedHandle, sharedHandles } from './sharedHandles';
import { type UnknownWord, unknownWords } from './unknownWords';

/** What only a person can say about a workbook's orders and creators. */
export interface OpenQuestions {
  readonly words: readonly UnknownWord[];
  readonly names: readonly (Omit<NearName, 'creator'> & { readonly creatorId: string })[];
  readonly handles: readonly SharedHandle[];
}

/** Looks for statuses nobody has explained, answers that may name a creator, creators under two ids. */
export function openQuestions(workbook: Workbook): OpenQuestions {
  const attribution = attributionOf(workbook, directoryOf(workbook));
  const ids = workbook.reading.idTexts('creator_id');
  const near = nearNames(attribution.conversions.surveyCreator, trackingIndex(attribution));
  return {
    words: unknownWords(workbook),
    names: near.map(({ creator, ...name }) => ({ ...name, creatorId: ids[creator] ?? '' })),
    handles: sharedHandles(workbook.creators),
  };
}
