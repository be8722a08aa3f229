import { headerKey } from '../../src/workbook/schema/header';
import { zoneOffset } from '../emulator/workbook/zoneOffset';
import { csvRows } from './csvRows';
import { FileProblem } from './fileProblem';
import { knownColumns, knownTab } from './knownTab';

const DEFAULT_ZONE = 'Etc/UTC';

/**
 * The time_zone of a Settings.csv, on whose clock times without an offset are read; UTC without one.
 * @throws FileProblem when it names no time zone
 */
export async function timeZoneOfSettings(path: string, file: string): Promise<string> {
  let keyColumn = -1;
  let valueColumn = -1;
  let zone = '';
  await csvRows(path, file, (rows) => {
    for (const row of rows) {
      if (keyColumn < 0 && row.length > 1) {
        const keys = knownColumns(knownTab('Settings'), row).map((column) => column?.key);
        keyColumn = keys.indexOf('key');
        valueColumn = keys.indexOf('value');
      } else if (headerKey(row[keyColumn] ?? '') === 'timezone') {
        zone ||= (row[valueColumn] ?? '').trim();
      }
    }
  });
  if (zone === '') return DEFAULT_ZONE;
  if (!isTimeZone(zone)) {
    throw new FileProblem(
      `${file}: time_zone is not a time zone: ${zone}; write one such as Asia/Seoul.`,
    );
  }
  return zone;
}

function isTimeZone(zone: string): boolean {
  try {
    zoneOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}
