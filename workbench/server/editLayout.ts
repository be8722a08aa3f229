import type { Workbook } from '../../emulator/workbook/workbook';
import type { Worksheet } from '../../emulator/workbook/worksheet';
import type { LayoutEdit } from './protocol';

/**
 * Makes a user's change of the file's structure.
 * @returns why it cannot be made; undefined when it was
 */
export function editLayout(workbook: Workbook, edit: LayoutEdit): string | undefined {
  if (edit.change === 'addSheet') {
    if (workbook.sheetNamed(edit.name)) return nameTaken(edit.name);
    workbook.batch(() => {
      workbook.activeSheetId = workbook.addSheet(edit.name, undefined, edit.index).id;
    });
    return undefined;
  }
  const sheet = workbook.sheetWithId(edit.sheetId);
  if (!sheet) return 'That tab is gone.';
  switch (edit.change) {
    case 'removeSheet':
      if (workbook.sheets.length === 1) return "You can't remove all the sheets in a document.";
      workbook.removeSheet(sheet);
      return undefined;
    case 'renameSheet':
      return rename(workbook, sheet, edit.name);
    case 'activateSheet':
      workbook.activeSheetId = sheet.id;
      return undefined;
    case 'freeze':
      sheet.frozenRows = edit.rows;
      sheet.frozenColumns = edit.columns;
      sheet.touchStructure();
      return undefined;
    case 'columnWidth':
      sheet.columnWidths.set(edit.column, Math.round(edit.pixels));
      sheet.touchStructure();
      return undefined;
    default:
      sheet[edit.change](edit.at, edit.count);
      return undefined;
  }
}

function rename(workbook: Workbook, sheet: Worksheet, name: string): string | undefined {
  const other = workbook.sheetNamed(name);
  if (other && other !== sheet) return nameTaken(name);
  sheet.name = name;
  sheet.touchStructure();
  return undefined;
}

function nameTaken(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}
