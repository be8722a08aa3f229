import { type TabName, tabNamed } from '../../workbook/schema/tabs';
import { readDocumentState, updateDocumentState } from '../documentState';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that serve as tabs. */
export interface TabSheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The sheet of a tab: by remembered id first (people rename tabs), by name otherwise. */
  find(name: TabName): Sheet | undefined;
  /** The sheet of a tab that must be there. @throws Error when it is not: it was deleted a moment ago */
  mustFind(name: TabName): Sheet;
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
  const sheetIds = new Map<string, number>(Object.entries(readDocumentState().sheetIds ?? {}));
  let learned = false;

  const adopt = (name: TabName, sheet: Sheet) => {
    byId.set(sheet.getSheetId(), sheet);
    if (sheetIds.get(name) === sheet.getSheetId()) return;
    sheetIds.set(name, sheet.getSheetId());
    learned = true;
  };
  const find = (name: TabName) => {
    const id = sheetIds.get(name);
    const found =
      (id === undefined ? undefined : byId.get(id)) ??
      byName.get(name.toLowerCase()) ??
      byName.get(tabNamed(name).ko);
    if (found) adopt(name, found);
    return found;
  };
  return {
    spreadsheet,
    find,
    mustFind(name) {
      const found = find(name);
      if (!found) throw new Error(`the tab ${name} is gone: run the job again`);
      return found;
    },
    adopt,
    remember() {
      if (learned) updateDocumentState({ sheetIds: Object.fromEntries(sheetIds) });
      learned = false;
    },
  };
}
