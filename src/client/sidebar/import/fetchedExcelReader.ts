import type { ExcelReader } from '../../files/readFile';
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
    if (!page.flywheelReadExcel) await fetchScript(remote);
    if (!page.flywheelReadExcel) throw new Error('the Excel reader did not start');
    return page.flywheelReadExcel(bytes, unlocking, isLocked);
  };
}

async function fetchScript(remote: Remote): Promise<void> {
  const outcome = await remote('openExcelReader', {});
  if (!outcome.ok) throw new Error('the Excel reader could not be fetched');
  const fetched = new DOMParser().parseFromString(outcome.value.page, 'text/html');
  const script = document.createElement('script');
  script.textContent = fetched.querySelector('script')?.textContent ?? '';
  document.head.append(script);
}
