import type { Workbook } from '../../emulator/workbook/workbook';
import { zoneOffset } from '../../emulator/workbook/zoneOffset';
import { headerKey } from '../../src/ground/cells/headerKey';
import { FileProblem } from './fileProblem';
import { knownColumns, knownTab } from './knownTab';

const DEFAULT_ZONE = 'Etc/UTC';

/** What a file that is no spreadsheet of Google's own says in its Settings tab about clock and language. */
export interface FileSettings {
  timeZone: string;
  locale: string;
  /** The currency of its amounts; '' where Settings do not say it. */
  currency: string;
}

/**
 * Reads time_zone and locale from rows of a Settings tab, its header first. Without a locale a file in Korean is one of
 * ko_KR, any other one of en_US.
 * @throws FileProblem when time_zone names no time zone or locale no locale
 */
export function readFileSettings(rows: readonly (readonly string[])[]): FileSettings {
  const [headers = [], ...lines] = rows;
  const keys = knownColumns(knownTab('Settings'), headers).map((column) => column?.key);
  const settingOf = (wanted: string): string => {
    const line = lines.find((cells) => headerKey(cells[keys.indexOf('key')] ?? '') === wanted);
    return (line?.[keys.indexOf('value')] ?? '').trim();
  };
  const timeZone = settingOf('timezone') || DEFAULT_ZONE;
  if (!isTimeZone(timeZone)) {
    throw new FileProblem(
      `Settings: time_zone is not a time zone: ${timeZone}; write one such as Asia/Seoul.`,
    );
  }
  const locale = localeOf(settingOf('locale'), settingOf('language'));
  return { timeZone, locale, currency: settingOf('currency') };
}

/** The same from the Settings tab of a workbook; defaults without one. */
export function fileSettings(workbook: Workbook): FileSettings {
  const sheet = workbook.sheetNamed('Settings');
  const rows: string[][] = [];
  sheet?.forEachCell(({ value }, row, column) => {
    if (typeof value === 'object') return;
    rows[row] ??= [];
    (rows[row] as string[])[column] = String(value);
  });
  return readFileSettings(rows.filter(Boolean));
}

function localeOf(locale: string, language: string): string {
  if (locale === '') return language.toLowerCase() === 'ko' ? 'ko_KR' : 'en_US';
  if (isLocale(locale)) return locale.replace('-', '_');
  throw new FileProblem(`Settings: locale is not a locale: ${locale}; write one such as de_DE.`);
}

function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale.replace('_', '-')).length > 0;
  } catch {
    return false;
  }
}

function isTimeZone(zone: string): boolean {
  try {
    zoneOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
}
