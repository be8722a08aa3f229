const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const step = 1000;

/** A number of bytes in the unit that leaves one to three digits before the point: "1.2 MB". */
export function byteText(bytes: number, locale: string): string {
  const size = Math.max(0, bytes);
  const place = Math.min(
    units.length - 1,
    Math.floor(Math.log(Math.max(1, size)) / Math.log(step)),
  );
  const format = new Intl.NumberFormat(locale.replace(/_/g, '-'), {
    style: 'unit',
    unit: units[place] ?? 'byte',
    unitDisplay: place === 0 ? 'long' : 'short',
    maximumFractionDigits: place === 0 ? 0 : 1,
  });
  return format.format(size / step ** place);
}
