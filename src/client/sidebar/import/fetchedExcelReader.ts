import type { ExcelReader } from '../../files/readFile';
import { fetchScript } from '../../shared/fetchScript';
import type { Remote } from '../../shared/remote';

/** Where the fetched script leaves its reader. */
interface ExcelWindow {
  flywheelReadExcel?: ExcelReader;
}

/**
 * The Excel reader, fetched and started when it is first asked for and kept for as long as the page lives.
 *
 * @throws Error when it could not be fetched
 */
export function fetchedExcelReader(remote: Remote): ExcelReader {
  return async (bytes, unlocking, isLocked) => {
    const page = window as Window & ExcelWindow;
    if (!page.flywheelReadExcel) {
      const { ok } = await fetchScript(remote, 'excel');
      if (!ok) throw new Error('the Excel reader could not be fetched');
    }
    if (!page.flywheelReadExcel) throw new Error('the Excel reader did not start');
    return page.flywheelReadExcel(bytes, unlocking, isLocked);
  };
}
