/** Now as yyyy-mm-dd hh:mm on the clock of a zone; of this browser where the zone is unknown. */
export function momentText(timeZone: string, epochMs = Date.now()): string {
  const format = { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' } as const;
  try {
    // Swedish writes moments the way the workbook's forms do.
    return new Intl.DateTimeFormat('sv-SE', { ...format, timeZone }).format(epochMs);
  } catch {
    return new Intl.DateTimeFormat('sv-SE', format).format(epochMs);
  }
}
