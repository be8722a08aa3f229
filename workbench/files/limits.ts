/** What a Google spreadsheet holds at most, and what this machine is willing to open. */
export const LIMITS = {
  cells: 10_000_000,
  columns: 18_278,
  cellLength: 50_000,
  /** Bytes of an .xlsx file, and of all its parts when unpacked. */
  xlsxBytes: 100_000_000,
  unpackedBytes: 600_000_000,
} as const;
