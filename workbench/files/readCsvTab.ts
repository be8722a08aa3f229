import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import { type FileLocale, fileLocale } from '../../src/ground/cells/fileLocale';
import { localeLanguage } from '../../src/ground/text/localeLanguage';
import type { Column } from '../../src/workbook/schema/column';
import { cellFromText } from './cellText';
import { csvRows } from './csvRows';
import { dressTab } from './dressTab';
import { FileProblem } from './fileProblem';
import { knownColumns, knownTab } from './knownTab';
import { LIMITS } from './limits';

/** One CSV file on its way into a tab. */
export interface CsvTabSource {
  workbook: Workbook;
  path: string;
  /** What to call the file in a message. */
  file: string;
  /** The currency in which Settings count. */
  currency?: string;
  warn?: (line: string) => void;
}

/**
 * Fills a tab from a CSV file, a batch of rows at a time, and gives it its usual look.
 * @throws FileProblem when the file is no CSV or too big for a spreadsheet
 */
export async function readCsvTab(sheet: Worksheet, source: CsvTabSource): Promise<void> {
  const filling = new Filling(sheet, source);
  await csvRows(source.path, source.file, (rows, firstRow) => {
    source.workbook.batch(() => {
      rows.forEach((texts, index) => {
        filling.addRow(texts, firstRow + index);
      });
    });
  });
  filling.finish();
}

class Filling {
  private columns: (Column | undefined)[] = [];
  private rowCount = 0;
  private columnCount = 0;
  private cutCells = 0;
  private readonly cellsElsewhere: number;
  private readonly locale: FileLocale;

  constructor(
    private readonly sheet: Worksheet,
    private readonly source: CsvTabSource,
  ) {
    const { workbook } = source;
    this.locale = fileLocale(
      () => workbook.locale,
      () => workbook.timeZone,
    );
    this.cellsElsewhere = source.workbook.cellCount() - sheet.rowCount * sheet.columnCount;
  }

  addRow(texts: readonly string[], row: number): void {
    if (texts.length === 1 && texts[0] === '') return;
    if (this.rowCount === 0) this.columns = knownColumns(knownTab(this.sheet.name), texts);
    const isHeader = this.rowCount === 0;
    this.rowCount = row + 1;
    this.columnCount = Math.max(this.columnCount, texts.length);
    this.checkSize();
    texts.forEach((text, column) => {
      this.addCell(text, row, column, isHeader);
    });
  }

  finish(): void {
    const { sheet, source } = this;
    if (this.rowCount === 0) source.warn?.(`${source.file} is empty.`);
    if (this.cutCells > 0) {
      source.warn?.(
        `${source.file}: ${this.cutCells} cells were cut to ${LIMITS.cellLength} characters, the most a cell holds.`,
      );
    }
    // Big tabs get no blank margin, so that the blank cells don't count against the spreadsheet's limit.
    const isBig = this.rowCount > 10_000;
    sheet.rowCount = Math.max(this.rowCount, isBig ? 1 : sheet.rowCount);
    sheet.columnCount = Math.max(this.columnCount, isBig ? 1 : sheet.columnCount);
    dressTab(sheet, this.columns, localeLanguage(source.workbook.locale));
  }

  private addCell(text: string, row: number, column: number, isHeader: boolean): void {
    const kept = text.length > LIMITS.cellLength ? text.slice(0, LIMITS.cellLength) : text;
    if (kept !== text) this.cutCells += 1;
    const cell = isHeader
      ? kept && { value: kept.trim() }
      : cellFromText(kept, {
          column: this.columns[column],
          zone: this.source.workbook.timeZone,
          locale: this.locale,
          currency: this.source.currency,
        });
    if (cell) this.sheet.setCell(row, column, cell);
  }

  private checkSize(): void {
    const { file } = this.source;
    if (this.columnCount > LIMITS.columns) {
      throw new FileProblem(
        `${file} has more than ${LIMITS.columns} columns, the most a spreadsheet holds.`,
      );
    }
    if (this.cellsElsewhere + this.rowCount * this.columnCount > LIMITS.cells) {
      throw new FileProblem(`${file} is too big: a spreadsheet holds at most 10 million cells.`);
    }
  }
}
