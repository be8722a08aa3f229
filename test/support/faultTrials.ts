import type { FaultKind } from '../../emulator/faults';
import type { Cell } from '../../emulator/workbook/cell';
import { type ServerBook, serverBook, shownCells, shrinkGrids } from './serverBook';
import { smallCampaign } from './smallCampaign';

/** The last conversion's row, counted from zero. */
const LAST_ROW = 12;

/** What a trial found wrong, in words that name the call. */
export interface Trials {
  readonly tried: number;
  readonly wrong: readonly string[];
}

/** The same file in one of two states of its input: the second has a conversion less and other amounts. */
export class TwoStates {
  readonly book: ServerBook;
  /** The job's tabs in either state, from undisturbed runs. */
  readonly figures: readonly [string, string];
  private readonly looker: readonly [string, string];
  private readonly lastRow: readonly (Cell | undefined)[];
  private state: 0 | 1 = 0;

  constructor() {
    this.book = serverBook(smallCampaign);
    const conversions = this.book.sheet('Conversions');
    this.lastRow = [0, 1, 2, 3, 4, 5].map((column) => conversions.cellAt(LAST_ROW, column));
    // The very first run makes Snapshots, to which Health then leads.
    this.runUndisturbed();
    const first = this.runUndisturbed();
    this.change();
    const second = this.runUndisturbed();
    this.figures = [first.figures, second.figures];
    this.looker = [first.looker, second.looker];
    shrinkGrids(this.book);
  }

  /** The other state of the input from now on. */
  change(): void {
    this.state = this.state === 0 ? 1 : 0;
    const sheet = this.book.sheet('Conversions');
    const isShort = this.state === 1;
    this.lastRow.forEach((cell, column) => {
      sheet.setCell(LAST_ROW, column, isShort ? undefined : cell);
    });
    sheet.setCell(2, 5, { value: isShort ? 99 : 41 });
  }

  expected(): string {
    return this.figures[this.state];
  }

  /** Whether the Looker tab stands whole in one of the two states. */
  isLookerWhole(): boolean {
    return this.looker.includes(lookerOf(this.book));
  }

  private runUndisturbed(): { figures: string; looker: string } {
    const { result, message } = this.book.run();
    if (result !== 'done') throw new Error(message);
    this.book.host.clock.advance(60_000);
    return { figures: this.book.figures(), looker: lookerOf(this.book) };
  }
}

/** Makes each service call of a run fail in turn; after each the next run must put everything right. */
export function tryFaultsInRuns(kind: FaultKind): Trials {
  const states = new TwoStates();
  const { book } = states;
  states.change();
  const calls = callsOfOneRun(book);
  const wrong: string[] = [];
  for (let atCall = 1; atCall <= calls; atCall++) {
    states.change();
    const said = tryFault(states, kind, atCall);
    if (said !== '') wrong.push(`${kind} at call ${atCall}: ${said}`);
    if (atCall % 50 === 0) shrinkGrids(book);
  }
  return { tried: calls, wrong };
}

/** One run with a fault and one without; '' when all is well. */
export function tryFault(states: TwoStates, kind: FaultKind, atCall: number): string {
  const { book } = states;
  const lookerId = book.sheet('Looker').id;
  book.host.setFaults([{ atCall, kind }]);
  book.host.runMenuItem('runJob');
  book.host.setFaults(undefined);
  if (!states.isLookerWhole()) return 'the Looker tab is neither the old nor the new one';
  book.host.clock.advance(60_000);
  const { result, message } = book.run();
  book.host.clock.advance(60_000);
  if (result !== 'done') return `the next run: ${result}, ${message}`;
  if (book.sheet('Looker').id !== lookerId) return 'another sheet is the Looker tab';
  if (book.figures() !== states.expected()) return 'the tabs are not those of an undisturbed run';
  return strayOf(book);
}

/** Sheets that should not be there, and notes that should be gone. */
export function strayOf(book: ServerBook): string {
  const images = book.workbook.sheets.filter(({ name }) => name.includes('(before'));
  const properties = book.workbook.documentProperties;
  const long = JSON.parse(properties.get('flywheel.beforeImages') ?? '{}') ?? {};
  const before = JSON.parse(properties.get('flywheel.before') ?? 'null');
  const ids = [...Object.values<number>(long), before?.sheetId];
  if (images.some(({ id, hidden }) => !hidden || !ids.includes(id))) return 'a stray image is left';
  const unfinished = book.workbook.documentProperties.get('flywheel.unfinished');
  if (unfinished !== 'null') return `the run is not forgotten: ${unfinished}`;
  const snapshots = book.cells('Snapshots').length - 1;
  return snapshots === 2 ? '' : `${snapshots} snapshots instead of 2`;
}

function callsOfOneRun(book: ServerBook): number {
  book.host.runMenuItem('runJob');
  return Object.values(book.host.calls()).reduce((sum, count) => sum + count, 0);
}

function lookerOf(book: ServerBook): string {
  const cells = shownCells(book.sheet('Looker'));
  const time = cells[0]?.indexOf('updated_at') ?? -1;
  return JSON.stringify(cells.map((row) => row.filter((_cell, index) => index !== time)));
}
