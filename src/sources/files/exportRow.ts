import { countOfText } from '../../ground/cells/countOfText';
import type { FileLocale } from '../../ground/cells/fileLocale';
import { flagOfText } from '../../ground/cells/flagOfText';
import { dayOfCell, instantOfCell } from '../../ground/cells/instantOfCell';
import { isBlank } from '../../ground/cells/isBlank';
import { numberOfText } from '../../ground/cells/numberOfText';
import { type Message, message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import type { ExportColumn, ExportColumnKind } from './exportColumn';
import { shownFinding } from './shownFinding';

/** Where the columns of a format stand in a file and how its texts are to be read. */
export interface RowReading {
  readonly columns: { readonly [field: string]: ExportColumn };
  readonly indexOf: ReadonlyMap<string, number>;
  readonly headers: readonly string[];
  readonly locale: FileLocale;
}

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
    private readonly reading: RowReading,
  ) {}

  /** The text, trimmed; '' when blank (tools write a dash too) or when the file has no such column. */
  text(field: Field): string {
    const index = this.reading.indexOf.get(field);
    const cell = index === undefined ? '' : (this.cells[index] ?? '').trim();
    return isBlank(cell) || cell === '-' || cell === '--' ? '' : cell.replace(/^'(?=[^'])/, '');
  }

  /** A number; null when blank. */
  number(field: Field): number | null {
    return this.read(field, (text) => numberOfText(text, this.reading.locale), 'number');
  }

  /** A count of whole things; null when blank. */
  count(field: Field): number | null {
    return this.read(field, countOfText, 'count');
  }

  /** A time in epoch milliseconds; null when blank. */
  instant(field: Field): number | null {
    return this.read(field, (text) => instantOfCell(text, this.reading.locale), 'time');
  }

  /** A day number; null when blank. */
  day(field: Field): number | null {
    return this.read(field, (text) => dayOfCell(text, this.reading.locale), 'date');
  }

  /** A yes or no; null when blank or something else. */
  flag(field: Field): boolean | null {
    const flag = flagOfText(this.text(field), this.reading.locale);
    return Number.isNaN(flag) ? null : flag === 1;
  }

  /** Adds a reason; the row (and what belongs to it) will not be taken over. */
  refuse(reason: Message): null {
    this.problems.push(reason);
    return null;
  }

  /** The fields of some kinds that the file has. */
  fieldsOf(kinds: readonly ExportColumnKind[]): string[] {
    const { columns, indexOf } = this.reading;
    return [...indexOf.keys()].filter((field) => {
      const kind = columns[field]?.kind;
      return kind !== undefined && kinds.includes(kind);
    });
  }

  /** The header under which a column stands in this file. */
  headerOf(field: Field): string {
    const index = this.reading.indexOf.get(field);
    return index === undefined ? field : (this.reading.headers[index] ?? field);
  }

  private read(
    field: Field,
    parse: (text: string) => number,
    expected: 'number' | 'count' | 'time' | 'date',
  ): number | null {
    const text = this.text(field);
    if (text === '') return null;
    const value = parse(text);
    if (!Number.isNaN(value)) return value;
    const values = { column: this.headerOf(field), found: shownFinding(text) };
    const texts = {
      number: sourceTexts.notANumber,
      count: sourceTexts.notACount,
      time: sourceTexts.notATime,
      date: sourceTexts.notADate,
    };
    return this.refuse(message(texts[expected], values));
  }
}
