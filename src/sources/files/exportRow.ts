import { countOfText } from '../../ground/cells/countOfText';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { flagOfText } from '../../ground/cells/flagOfText';
import { dayOfCell, instantOfCell } from '../../ground/cells/instantOfCell';
import { isBlank } from '../../ground/cells/isBlank';
import { numberOfText } from '../../ground/cells/numberOfText';
import { type Message, message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import { clockOf } from '../time/dayNumberAt';
import type { ExportColumn, ExportColumnKind } from './exportColumn';
import { lacksYear } from './lacksYear';
import { shownFinding } from './shownFinding';
import { type Evidence, type EvidenceColumns, evidenceOf } from './tags/evidenceColumns';

/** Where the columns of a format stand in a file and how its texts are to be read. */
export interface RowLayout {
  readonly columns: { readonly [field: string]: ExportColumn };
  readonly evidence: EvidenceColumns;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly headers: readonly string[];
  readonly locale: FileLocale;
}

type Expectation = 'number' | 'count' | 'time' | 'date';

const expectations = {
  number: sourceTexts.notANumber,
  count: sourceTexts.notACount,
  time: sourceTexts.notATime,
  date: sourceTexts.notADate,
};

/**
 * One row of an export, read by the format's own column names. A text that cannot be read refuses
 * the row: a wrong zero would be worse than a row on the list of refused ones.
 */
export class ExportRow<Field extends string = string> {
  /** Why the row is refused; empty for a good row. */
  readonly problems: Message[] = [];

  constructor(
    readonly line: number,
    readonly cells: readonly string[],
    private readonly layout: RowLayout,
  ) {}

  /** The text, trimmed; '' when blank or when the file has no such column. */
  text(field: Field): string {
    const index = this.layout.indexOf.get(field);
    const cell = index === undefined ? '' : (this.cells[index] ?? '').trim();
    return isBlank(cell) || cell === '-' || cell === '--' ? '' : cell.replace(/^'(?=[^'])/, '');
  }

  /** A number; null when blank. */
  number(field: Field): number | null {
    return this.read(field, (text) => numberOfText(text, this.layout.locale), 'number');
  }

  /** A count of whole things; null when blank. */
  count(field: Field): number | null {
    return this.read(field, countOfText, 'count');
  }

  /** A time in epoch milliseconds; null when blank. */
  instant(field: Field): number | null {
    return this.instantOf(field, this.text(field));
  }

  /** A time put together from several columns; a zone of its own goes before the file's. */
  instantOf(field: Field, text: string, zone?: string): number | null {
    const { locale } = this.layout;
    const clock = zone === undefined ? locale.clock : clockOf(zone);
    const { dayOrder, isYearFirst } = locale;
    const read = (told: string) => instantOfCell(told, { dayOrder, isYearFirst, clock });
    return this.readText(field, text, read, 'time');
  }

  /** A day number; null when blank. */
  day(field: Field): number | null {
    return this.read(field, (text) => dayOfCell(text, this.layout.locale), 'date');
  }

  /** A yes or no; null when blank or something else. */
  flag(field: Field): boolean | null {
    const flag = flagOfText(this.text(field), this.layout.locale);
    return Number.isNaN(flag) ? null : flag === 1;
  }

  /** Adds a reason; the row (and what belongs to it) will not be taken over. */
  refuse(reason: Message): null {
    this.problems.push(reason);
    return null;
  }

  /** Campaign tags and landing page, wherever in the row they stand. */
  evidence(): Evidence {
    return evidenceOf(this.cells, this.layout.evidence);
  }

  /** The declaration of a column. */
  columnOf(field: Field): ExportColumn | undefined {
    return this.layout.columns[field];
  }

  /** The fields of some kinds that the file has. */
  fieldsOf(kinds: readonly ExportColumnKind[]): string[] {
    const { columns, indexOf } = this.layout;
    return [...indexOf.keys()].filter((field) => {
      const kind = columns[field]?.kind;
      return kind !== undefined && kinds.includes(kind);
    });
  }

  /** Whether the file has a column. */
  has(field: Field): boolean {
    return this.layout.indexOf.has(field);
  }

  /** The header under which a column stands in this file; of one that it lacks the usual one. */
  headerOf(field: Field): string {
    const index = this.layout.indexOf.get(field);
    const usual = this.layout.columns[field]?.headers[0] ?? field;
    return index === undefined ? usual : (this.layout.headers[index] ?? usual);
  }

  private read(
    field: Field,
    parse: (text: string) => number,
    expected: Expectation,
  ): number | null {
    return this.readText(field, this.text(field), parse, expected);
  }

  /** A text that a column's declaration calls rewritten is refused like one that cannot be read. */
  private readText(
    field: Field,
    text: string,
    parse: (text: string) => number,
    expected: Expectation,
  ): number | null {
    if (text === '') return null;
    const isRewritten = this.columnOf(field)?.shape?.test(text) === false;
    const value = isRewritten ? Number.NaN : parse(text);
    if (!Number.isNaN(value)) return value;
    const isDay = expected === 'time' || expected === 'date';
    const isYearless = isDay && lacksYear(text, (dated) => !Number.isNaN(parse(dated)));
    const found = isYearless ? text : shownFinding(text);
    const values = { column: this.headerOf(field), found };
    const reason = message(isYearless ? sourceTexts.noYear : expectations[expected], values);
    if (!this.problems.some(({ values: told }) => told.column === values.column)) {
      this.refuse(reason);
    }
    return null;
  }
}
