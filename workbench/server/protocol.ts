import type {
  Answer,
  CellEdit,
  InstalledTrigger,
  MenuEntry,
  Question,
  ShownHtml,
} from '../../emulator/hostTypes';
import type { Area, Cell, CellValue } from '../../emulator/workbook/cell';
import type { ChartModel } from '../../emulator/workbook/sheetObjects';

/** How a cell looks, apart from what it holds. Many cells share one. */
export type Look = Omit<Cell, 'value' | 'formula'>;

/** One cell on the wire: place, value (null: the cell is gone), index into the block's looks, formula. */
export type WireCell = readonly [
  row: number,
  column: number,
  value: CellValue | null,
  look: number,
  formula?: string,
];

/** Cells of one tab that the page has to draw. */
export interface CellBlock {
  readonly sheetId: number;
  readonly looks: readonly Look[];
  readonly cells: readonly WireCell[];
}

/** A tab without its cells. */
export interface SheetLayout {
  readonly id: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly hiddenGridlines: boolean;
  readonly tabColor: string | null;
  readonly columnWidths: readonly (readonly [column: number, pixels: number])[];
  readonly rowHeights: readonly (readonly [row: number, pixels: number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartModel[];
  /** Conditional formats, as far as they colour words. */
  readonly colours: readonly WordColour[];
}

/** A word that has a background wherever it stands in an area. */
export interface WordColour {
  readonly area: Area;
  readonly text: string;
  readonly background: string;
}

/** The file without its cells. */
export interface BookLayout {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly sheets: readonly SheetLayout[];
}

/** One line of the log panel. */
export interface LogEntry {
  readonly kind: 'log' | 'toast' | 'alert' | 'mail' | 'error' | 'notice';
  readonly level: 'info' | 'warn' | 'error';
  readonly title: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What google.script.run gives back. */
export interface CallResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** What the server tells the page. */
export type ServerMessage =
  | { readonly kind: 'book'; readonly layout: BookLayout; readonly blocks: readonly CellBlock[] }
  | { readonly kind: 'layout'; readonly layout: BookLayout }
  | { readonly kind: 'cells'; readonly block: CellBlock }
  | { readonly kind: 'menus'; readonly menus: readonly MenuEntry[] }
  | { readonly kind: 'triggers'; readonly triggers: readonly InstalledTrigger[] }
  | { readonly kind: 'sidebar'; readonly shown: ShownHtml | null }
  | { readonly kind: 'dialog'; readonly shown: ShownHtml }
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      readonly seconds: number;
    }
  | { readonly kind: 'entries'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'history'; readonly entries: readonly LogEntry[] }
  | { readonly kind: 'busy'; readonly label: string | null }
  | { readonly kind: 'result'; readonly call: string; readonly result: CallResult };

/** A change of the file's structure that the user made. */
export type LayoutEdit =
  | { readonly change: 'addSheet'; readonly name: string; readonly index: number }
  | { readonly change: 'removeSheet'; readonly sheetId: number }
  | { readonly change: 'renameSheet'; readonly sheetId: number; readonly name: string }
  | { readonly change: 'activateSheet'; readonly sheetId: number }
  | {
      readonly change: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheetId: number;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly change: 'freeze';
      readonly sheetId: number;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly change: 'columnWidth';
      readonly sheetId: number;
      readonly column: number;
      readonly pixels: number;
    };

/** What the page asks of the server. */
export type PageMessage =
  | { readonly kind: 'edit'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'layout'; readonly edit: LayoutEdit }
  | { readonly kind: 'menu'; readonly functionName: string; readonly caption: string }
  | { readonly kind: 'trigger'; readonly id: string }
  | {
      readonly kind: 'call';
      readonly call: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'closeSidebar' }
  | { readonly kind: 'stop' };
