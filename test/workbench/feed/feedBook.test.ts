import { createHost } from '../../../emulator/host';
import type { HostOptions } from '../../../emulator/hostTypes';
import { Workbook } from '../../../emulator/workbook/workbook';
import { feedBook } from '../../../workbench/feedBook';

const NOW = Date.UTC(2026, 2, 1, 6);
const script = {
  code: `function runJob() {
    const sheet = SpreadsheetApp.getActive().insertSheet('Runs');
    const ids = [Utilities.getUuid(), Utilities.getUuid()].join(' ');
    sheet.getRange(1, 1, 2, 2).setValues([['Result', 'Message'], ['failed', ids]]);
  }`,
  manifest: { timeZone: 'Etc/UTC', oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] },
  html: {},
  functions: [],
};

function messageAt(nowMs?: number): string {
  const host = (options: HostOptions) => createHost(options);
  const workbook = new Workbook({ name: 'Ids' });
  workbook.addSheet('Sheet1');
  return feedBook(workbook, script, host, nowMs).message;
}

test('ids of a run at a given moment are ids in form, differ within the run and come again', () => {
  const message = messageAt(NOW);
  const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}';
  const ids = new RegExp(`: (${uuid}) (${uuid})$`).exec(message);
  expect(new Set(ids?.slice(1)).size).toBe(2);
  expect(messageAt(NOW)).toBe(message);
  expect(messageAt(NOW + 1)).not.toBe(message);
});

test('without a moment ids never come again', () => {
  expect(messageAt()).not.toBe(messageAt());
});
