/** Assumed milliseconds of a call, in the order of what people have measured on Google. */
const COSTS: Readonly<Record<string, number>> = {
  'SpreadsheetApp.flush': 100,
  'SpreadsheetApp.openById': 500,
  'Spreadsheet.insertSheet': 300,
  'Spreadsheet.deleteSheet': 200,
  'Range.getValues': 60,
  'Range.getValue': 60,
  'Range.getDisplayValues': 60,
  'Range.getFormulas': 60,
  'Range.setValues': 80,
  'Range.setValue': 80,
  'Range.setFormulas': 80,
  'Sheet.appendRow': 100,
  'Sheet.insertChart': 300,
  'Sheet.updateChart': 300,
  'Sheet.autoResizeColumns': 200,
  'Properties.getProperty': 40,
  'Properties.getProperties': 40,
  'Properties.setProperty': 40,
  'Properties.setProperties': 60,
  'Properties.deleteProperty': 40,
  'Cache.get': 30,
  'Cache.put': 30,
  'Lock.tryLock': 40,
  'Lock.waitLock': 40,
  'Lock.releaseLock': 20,
  'ScriptApp.getProjectTriggers': 150,
  'ScriptApp.getUserTriggers': 150,
  'ClockTriggerBuilder.create': 400,
  'MailApp.sendEmail': 500,
  'UrlFetchApp.fetch': 300,
  'UrlFetchApp.fetchAll': 300,
};

/** Everything else is bookkeeping inside the script's own process. */
const ORDINARY_COST_MS = 1;

/** Assumed milliseconds of one call of `Class.method`. */
export function serviceCost(call: string): number {
  return COSTS[call] ?? ORDINARY_COST_MS;
}

/** Assumed milliseconds a cell adds to reading or writing a range. */
export const CELL_COST_MS = 0.002;
