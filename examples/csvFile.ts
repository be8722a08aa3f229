/** A value of the sample; undefined leaves the cell blank. */
export type SampleCell = string | number | boolean | undefined;

/** Rows as CSV text: header first, quotes where needed, LF line ends (RFC 4180 but for the line ends). */
export function csvText(columns: readonly string[], rows: readonly Record<string, SampleCell>[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  return `${lines.map((line) => line.map(quoted).join(',')).join('\n')}\n`;
}

function shown(value: SampleCell): string {
  if (value === undefined) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
