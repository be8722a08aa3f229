import { inputError } from '../domain/inputError';
import { menuTexts } from '../messages/menuTexts';
import { countedService } from './countedService';
import { countServiceCall } from './serviceCalls';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

let file: Spreadsheet | undefined;

/**
 * The active spreadsheet, asked for once an execution; calls to it are counted.
 * @throws InputError where the script runs without a file
 */
export function activeFile(): Spreadsheet {
  if (file === undefined) {
    countServiceCall();
    const active = SpreadsheetApp.getActive() as Spreadsheet | null;
    if (active === null) throw inputError(menuTexts.noDocumentLock, {});
    file = countedService(active);
  }
  return file;
}
