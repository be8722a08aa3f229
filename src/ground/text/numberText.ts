/** Writes a number as the readers of a file do, with all its decimals or with as many as it is told. */
export type NumberText = (value: number, decimals?: number) => string;

const known = new Map<string, Intl.NumberFormat>();

/**
 * How a locale parts thousands and decimals in a sentence: 10,000.5 in en_US, 10.000,5 in de_DE. An unknown locale
 * writes as English does.
 *
 * @param localeOf tells the locale; asked with the first number that has thousands or decimals
 */
export function numberText(localeOf: () => string): NumberText {
  return (value, decimals) => {
    if (isPlain(value) && (decimals ?? 0) === 0) return String(value);
    return formatOf(localeOf().replace(/_/g, '-'), decimals).format(value);
  };
}

/** English and Korean write numbers alike. */
export const usualNumberText = numberText(() => 'en-US');

/** Whether every locale writes the number in the same way. */
function isPlain(value: number): boolean {
  return !Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1000);
}

function formatOf(tag: string, decimals: number | undefined): Intl.NumberFormat {
  const key = `${tag} ${decimals}`;
  const kept = known.get(key);
  if (kept) return kept;
  const format = newFormat(tag, {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
    numberingSystem: 'latn',
  });
  known.set(key, format);
  return format;
}

function newFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(tag, options);
  } catch {
    return new Intl.NumberFormat('en-US', options);
  }
}
