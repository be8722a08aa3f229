import { inputError } from '../../domain/inputError';
import { serverTexts } from '../../messages/serverTexts';
import { tabOfHeaders } from '../../workbook/read/tabOfHeaders';
import { type TabName, tabNamed, tabs } from '../../workbook/schema/tabs';
import { activeFile } from '../activeFile';
import { readDocumentState, updateDocumentState } from '../documentState';
import { isBeforeImage } from './isBeforeImage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that serve as tabs. */
export interface TabSheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** All sheets of the file when it was opened. */
  readonly all: readonly Sheet[];
  /** The sheet of a tab: by remembered id first (people rename tabs), by name otherwise. */
  find(name: TabName): Sheet | undefined;
  /** The sheet of a tab that must be there. @throws InputError when it is not: it was deleted a moment ago */
  mustFind(name: TabName): Sheet;
  /** A sheet of this name that serves no tab, capitals aside. */
  unclaimed(name: string): Sheet | undefined;
  /** Remembers that this sheet serves the tab. */
  adopt(name: TabName, sheet: Sheet): void;
  /** Stores what was learned, if anything was. */
  remember(): void;
}

/** Opens the active spreadsheet's tabs with one listing of its sheets. */
export function openTabSheets(): TabSheets {
  const spreadsheet = activeFile();
  const sheets = spreadsheet.getSheets();
  const byId = new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet]));
  const sheetIds = new Map<string, number>(Object.entries(readDocumentState().sheetIds ?? {}));
  let learned = false;
  // Names are asked only where an id does not tell, and only of sheets that serve no tab yet.
  let names: ReadonlyMap<string, Sheet> | undefined;
  const byName = () => {
    names ??= namesOf(sheets, new Set(sheetIds.values()));
    return names;
  };
  // A copy of a file remembers nothing: its renamed tabs are known by their headers.
  let headers: ReadonlyMap<TabName, Sheet> | undefined = sheetIds.size > 0 ? new Map() : undefined;
  const byHeaders = () => {
    headers ??= sheetsByHeaders(byName());
    return headers;
  };

  const adopt = (name: TabName, sheet: Sheet) => {
    const id = sheet.getSheetId();
    byId.set(id, sheet);
    if (sheetIds.get(name) === id) return;
    sheetIds.set(name, id);
    learned = true;
  };
  const find = (name: TabName) => {
    const found =
      byId.get(sheetIds.get(name) ?? -1) ?? sheetCalled(name, byName()) ?? byHeaders().get(name);
    if (found) adopt(name, found);
    return found;
  };
  return {
    spreadsheet,
    all: sheets,
    find,
    mustFind(name) {
      const found = find(name);
      if (!found) throw inputError(serverTexts.tabIsGone, { tab: name });
      return found;
    },
    unclaimed: (name) => byName().get(name.toLowerCase()),
    adopt,
    remember() {
      if (learned) updateDocumentState({ sheetIds: Object.fromEntries(sheetIds) });
      learned = false;
    },
  };
}

function namesOf(
  sheets: readonly Sheet[],
  claimed: ReadonlySet<number>,
): ReadonlyMap<string, Sheet> {
  const free = sheets.filter((sheet) => !claimed.has(sheet.getSheetId()));
  return new Map(free.map((sheet) => [sheet.getName().trim().toLowerCase(), sheet]));
}

/** The sheet with a tab's name; one that may be a person's own serves the tab only with its headers. */
function sheetCalled(name: TabName, byName: ReadonlyMap<string, Sheet>): Sheet | undefined {
  const tab = tabNamed(name);
  const sheet = byName.get(name.toLowerCase()) ?? byName.get(tab.ko);
  if (sheet === undefined || !('isKnownByHeaders' in tab)) return sheet;
  return tabOfHeaders(headersOf(sheet)) === name ? sheet : undefined;
}

/** Sheets that no tab's name tells, by the tab whose headers they have; the first of several wins. */
function sheetsByHeaders(byName: ReadonlyMap<string, Sheet>): Map<TabName, Sheet> {
  const told = new Set(tabs.flatMap(({ name, ko }) => [name.toLowerCase(), ko]));
  const found = new Map<TabName, Sheet>();
  for (const [name, sheet] of byName) {
    if (told.has(name) || isBeforeImage(sheet.getName())) continue;
    const tab = tabOfHeaders(headersOf(sheet));
    if (tab !== undefined && !found.has(tab)) found.set(tab, sheet);
  }
  return found;
}

function headersOf(sheet: Sheet): readonly unknown[] {
  const width = sheet.getLastColumn();
  if (width === 0) return [];
  return sheet.getRange(1, 1, 1, width).getValues()[0] ?? [];
}
