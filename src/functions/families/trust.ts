import type { FraudAssessment } from '../../domain/fraud/fraudAssessment';
import { scoreCreators } from '../../domain/fraud/scoreCreators';
import { shownRisk } from '../../domain/fraud/shownRisk';
import { inputError } from '../../domain/inputError';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { idKey } from '../../ground/cells/idKey';
import { isMessage, type Message } from '../../ground/text/text';
import { fraudTexts } from '../../messages/fraudTexts';
import {
  type CellFunction,
  eachRowAmongAll,
  optional,
  required,
  type Tables,
  wholeRange,
} from '../signature';
import { creatorTables } from '../tables/creatorTables';
import { labelText, SIGNAL_TABLE_SIZE, signalTable } from '../tables/signalTable';

const parameters = [
  required('creator', 'text'),
  required('creators', 'table'),
  optional('snapshots', 'table'),
  optional('posts', 'table'),
  optional('comments', 'table'),
  optional('as_of', 'date'),
  optional('benchmarks', 'table'),
] as const;

/** The assessment of a creator on a day, or what is wrong with a cell of theirs. */
type Assess = (creator: string, asOf: number | undefined) => FraudAssessment | Message;

/** Whether to look closer at a creator, and why. */
export const trustFunctions = [
  eachRowAmongAll({
    name: 'FRAUDSCORE',
    parameters,
    prepare: (_, tables, locale) => assessments(tables, locale),
    run: ([creator, asOf], assess) => {
      const assessment = assess(creator, asOf);
      if (isMessage(assessment)) return assessment;
      return shownRisk(assessment) ?? labelText(assessment.label);
    },
  }),
  wholeRange({
    name: 'FRAUDWHY',
    parameters,
    size: SIGNAL_TABLE_SIZE,
    run: (rows, tables, locale) => {
      const [row, second] = rows;
      if (row === undefined) return undefined;
      if (second !== undefined) throw inputError(fraudTexts.oneCreator, {});
      const assessment = assessments(tables, locale)(row[0], row[1]);
      return isMessage(assessment) ? assessment : signalTable(assessment);
    },
  }),
] as const satisfies readonly CellFunction[];

/** Reads the tables once and scores all their creators once for each day that is asked for. */
function assessments(tables: Tables, locale: FileLocale): Assess {
  const { evidence, troubles } = creatorTables(tables, locale);
  const byDay = new Map<number | undefined, ReadonlyMap<string, FraudAssessment>>();
  return (creator, instant) => {
    const id = idKey(creator);
    const asOf = instant === undefined ? undefined : locale.clock.dayOf(instant);
    const scored = byDay.get(asOf) ?? scoreCreators({ ...evidence, asOf });
    byDay.set(asOf, scored);
    const assessment = scored.get(id);
    if (assessment === undefined) throw inputError(fraudTexts.unknownCreator, { creator });
    return troubles.get(id) ?? assessment;
  };
}
