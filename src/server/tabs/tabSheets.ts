import type { TabName } from '../../workbook/schema/tabs';
import { readDocumentState, writeDocumentState } from '../documentState';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that serve as tabs. */
export interface TabSheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The sheet of a tab: by remembered id first (people rename tabs), by name otherwise. */
  find(name: TabName): Sheet | undefined;
  /** Remembers that this sheet serves the tab. */
  adopt(name: TabName, sheet: Sheet): void;
  /** Stores what was learned, if anything was. */
  remember(): void;
}

/** Opens the active spreadsheet's tabs with one listing of its sheets. */
export function openTabSheets(): TabSheets {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheets = spreadsheet.getSheets();
  const byId = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  const byName = new Map(sheets.map((sheet) => [sheet.getName().trim().toLowerCase(), sheet]));
  const state = readDocumentState();
  const sheetIds = new Map<string, number>(Object.entries(state.sheetIds ?? {}));
  let learned = false;

  const adopt = (name: TabName, sheet: Sheet) => {
    if (sheetIds.get(name) === sheet.getSheetId()) return;
    sheetIds.set(name, sheet.getSheetId());
    learned = true;
  };
  return {
    spreadsheet,
    find(name) {
      const id = sheetIds.get(name);
      const found = (id === undefined ? undefined : byId.get(id)) ?? byName.get(name.toLowerCase());
      if (found) adopt(name, found);
      return found;
    },
    adopt,
    remember() {
      if (learned) writeDocumentState({ ...state, sheetIds: Object.fromEntries(sheetIds) });
      learned = false;
    },
  };
}
