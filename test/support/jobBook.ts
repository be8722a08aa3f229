import { measuredWorkbook } from '../../src/job/measuredWorkbook';
import type { PipelineInput } from '../../src/job/pipelineInput';
import { runPipeline } from '../../src/job/runPipeline';
import type { TabCells } from '../../src/job/workbook';
import type { TabName } from '../../src/workbook/schema/tabs';
import { type Book, cellsOf } from './book';

export { type Book, type BookRow, cellsOf } from './book';

/** A book as the job reads it. */
export function tabsOf(book: Book): TabCells {
  return Object.fromEntries(
    Object.entries(book).map(([name, rows]) => [name, cellsOf(rows ?? [])]),
  ) as TabCells;
}

/** The run of a book: UTC, English, on 1 June 2026 unless the test says otherwise. */
export function runBook(book: Book, input: Partial<PipelineInput> = {}) {
  const output = runPipeline(inputOf(book, input));
  return {
    output,
    tab: (name: TabName) => recordsOf(output.tabs.find((tab) => tab.name === name)?.rows),
  };
}

/** A book measured but not judged, with the codes of its ids (0 for a blank one), at the same moment as `runBook`. */
export function measuredBook(book: Book, input: Partial<PipelineInput> = {}) {
  const measured = measuredWorkbook(inputOf(book, input));
  const codeOf = (key: 'creator_id' | 'campaign_id', id: string) =>
    id === '' ? 0 : measured.workbook.reading.idTexts(key).indexOf(id);
  return {
    ...measured,
    creator: (id: string) => codeOf('creator_id', id),
    campaign: (id: string) => codeOf('campaign_id', id),
  };
}

function inputOf(book: Book, input: Partial<PipelineInput>): PipelineInput {
  return {
    tabs: tabsOf(book),
    zone: 'UTC',
    locale: 'en_US',
    nowMs: Date.UTC(2026, 5, 1),
    score: () => new Map(),
    ...input,
  };
}

/** Written cells as records by header; dates as ISO texts. */
export function recordsOf(rows: readonly (readonly unknown[])[] = []): Record<string, unknown>[] {
  const [header = [], ...body] = rows;
  const keys = header.map((text) => String(text).toLowerCase().replace(/ /g, '_'));
  return body.map((row) =>
    Object.fromEntries(
      keys.map((key, index) => [
        key,
        row[index] instanceof Date ? (row[index] as Date).toISOString() : row[index],
      ]),
    ),
  );
}

/** The sum of a column. */
export function total(rows: readonly Record<string, unknown>[], key: string): number {
  return rows.reduce(
    (sum, row) => sum + (typeof row[key] === 'number' ? (row[key] as number) : 0),
    0,
  );
}
