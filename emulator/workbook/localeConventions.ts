/** How a spreadsheet's locale writes numbers and days. */
export interface LocaleConventions {
  readonly decimal: string;
  readonly group: string;
  /** Between a formula's arguments: `;` where the comma is the decimal mark. */
  readonly argumentSeparator: ',' | ';';
  /** Order of day, month and year in a numeric date. */
  readonly dateOrder: readonly ('day' | 'month' | 'year')[];
  /** Number format that a typed date gets. */
  readonly dateFormat: string;
  /** Lower-case month names and their abbreviations with the month's number, English ones included. */
  readonly monthNumbers: ReadonlyMap<string, number>;
}

const known = new Map<string, LocaleConventions>();

function monthNames(tag: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number] => [
      format
        .format(Date.UTC(2026, index, 15))
        .toLowerCase()
        .replace(/\.$/, ''),
      index + 1,
    ]);
  });
}

/** The parts of 1 January 1970 as a pattern: `01` stands for two digits, `1` for as many as needed. */
function datePattern(parts: Intl.DateTimeFormatPart[]): string {
  const letters: Partial<Record<string, string>> = { day: 'd', month: 'M', year: 'y' };
  const pattern = parts.map(({ type, value }) => letters[type]?.repeat(value.length) ?? value);
  return pattern.join('').replace(/\.$/, '');
}

/** The conventions of a Sheets locale such as `en_US` or `de_DE`. */
export function localeConventions(locale: string): LocaleConventions {
  const found = known.get(locale);
  if (found) return found;
  const tag = locale.replace('_', '-');
  const numberParts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(12345.6);
  const decimal = numberParts.find((part) => part.type === 'decimal')?.value ?? '.';
  const dateParts = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(0);
  const conventions: LocaleConventions = {
    decimal,
    group: numberParts.find((part) => part.type === 'group')?.value ?? ',',
    argumentSeparator: decimal === ',' ? ';' : ',',
    dateOrder: dateParts
      .map((part) => part.type)
      .filter((type): type is 'day' | 'month' | 'year' => /^(day|month|year)$/.test(type)),
    dateFormat: datePattern(dateParts),
    monthNumbers: new Map([...monthNames('en-US'), ...monthNames(tag)]),
  };
  known.set(locale, conventions);
  return conventions;
}
