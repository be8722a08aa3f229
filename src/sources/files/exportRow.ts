import { type Message, message } from '../../ground/text/text';
import { sourceTexts } from '../../messages/sourceTexts';
import { dayNumberOf, instantOf } from '../time/instantOf';
import { type DayOrder, readWallTime } from '../time/wallTime';
import type { ExportColumn, ExportColumnKind } from './exportColumn';
import { type DecimalMark, readCount, readNumber } from './numberText';
import { shownFinding } from './shownFinding';

/** Where the columns of a format stand in a file and how its texts are to be read. */
export interface RowReading {
  readonly columns: { readonly [field: string]: ExportColumn };
  readonly indexOf: ReadonlyMap<string, number>;
  readonly headers: readonly string[];
  readonly decimalMark: DecimalMark;
  readonly dayOrder: DayOrder;
  readonly zone: string;
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

  /** The text, trimmed; '' when blank or when the file has no such column. */
  text(field: Field): string {
    const index = this.reading.indexOf.get(field);
    const cell = index === undefined ? '' : (this.cells[index] ?? '').trim();
    return cell === '-' || cell === '--' ? '' : cell.replace(/^'(?=[^'])/, '');
  }

  /** A number; null when blank. */
  number(field: Field): number | null {
    return this.read(field, (text) => readNumber(text, this.reading.decimalMark), 'number');
  }

  /** A count of whole things; null when blank. */
  count(field: Field): number | null {
    return this.read(field, readCount, 'count');
  }

  /** A time in epoch milliseconds; null when blank. */
  instant(field: Field): number | null {
    return this.read(field, (text) => this.instantFrom(text), 'time');
  }

  /** A day number; null when blank. */
  day(field: Field): number | null {
    return this.read(field, (text) => this.dayFrom(text), 'date');
  }

  /** A yes or no; null when blank or something else. */
  flag(field: Field): boolean | null {
    const text = this.text(field).toLowerCase();
    if (/^(?:true|yes|y|1|t|예|네)$/.test(text)) return true;
    return /^(?:false|no|n|0|f|아니오|아니요)$/.test(text) ? false : null;
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
    parse: (text: string) => number | null,
    expected: 'number' | 'count' | 'time' | 'date',
  ): number | null {
    const text = this.text(field);
    if (text === '') return null;
    const value = parse(text);
    if (value !== null) return value;
    const values = { column: this.headerOf(field), found: shownFinding(text) };
    const texts = {
      number: sourceTexts.notANumber,
      count: sourceTexts.notACount,
      time: sourceTexts.notATime,
      date: sourceTexts.notADate,
    };
    return this.refuse(message(texts[expected], values));
  }

  private instantFrom(text: string): number | null {
    const wall = readWallTime(text, this.reading.dayOrder);
    return wall && instantOf(wall, this.reading.zone);
  }

  private dayFrom(text: string): number | null {
    const wall = readWallTime(text, this.reading.dayOrder);
    return wall && dayNumberOf(wall);
  }
}
