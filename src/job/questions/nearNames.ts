import type { TextCodes } from '../../domain/attribution/attributionInput';
import { creatorsNamed } from '../../domain/attribution/ownerMatchers';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';

/** An answer that names nobody but comes near to one creator's name. */
export interface NearName {
  readonly answer: string;
  readonly answers: number;
  /** The creator's code. */
  readonly creator: number;
  /** The first row of Conversions with this answer. */
  readonly row: number;
}

/** Each answer of a survey once that may mean exactly one creator. */
export function nearNames({ codes, texts }: TextCodes, index: TrackingIndex): NearName[] {
  const counts = new Int32Array(texts.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return texts.flatMap((answer, code) => {
    const answers = counts[code] ?? 0;
    if (answer === '' || answers === 0 || creatorsNamed(answer, index).length > 0) return [];
    const [creator, ...others] = index.names.creatorsNear(answer);
    if (creator === undefined || others.length > 0) return [];
    return [{ answer, answers, creator, row: codes.indexOf(code) }];
  });
}
