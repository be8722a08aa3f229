import { openEncrypted } from './encrypted/openEncrypted';
import type { ExcelReader } from './readFile';
import { readXlsx } from './xlsx/readXlsx';

/** The texts of the visible sheets of an Excel file, a locked one too. @throws FileFault */
export const readExcel: ExcelReader = async (bytes, unlocking, isLocked) =>
  readXlsx(isLocked ? await openEncrypted(bytes, unlocking.password, unlocking.tell) : bytes);
