import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { accesses } from '../../src/sources/access';
import { accountNames } from '../../src/sources/accountNames';
import { sources } from '../../src/sources/sources';
import { plainBundle } from '../../workbench/bundle';
import { serverBook } from '../support/serverBook';

const { mainWithRooms } = require('../../build/mainWithRooms');

const SOURCE = join(__dirname, '..', '..', 'src');
const main = readFileSync(join(SOURCE, 'main.ts'), 'utf8');
const everything = accesses.map(({ id }) => id);
const { code, html, manifest } = plainBundle();

/** By access, words that stand only in the code that needs it. */
const marks: Readonly<Record<string, RegExp>> = {
  shopify: /\/admin\/api\//,
  ga4: /activeUsers|sessionManualAdContent|runReport/,
  youtube: /commentThreads|CommentThreads/,
  instagram: /graph\.facebook\.com/,
  docs: /batchUpdate/,
  bigquery: /typeof BigQuery|SAFE_CAST|MERGE |SELECT/,
};

/** Ids of the accesses whose code stands in a bundle. */
function found(bundle: string): string[] {
  return everything.filter((id) => marks[id]?.test(bundle));
}

test('the plain build holds no account, no Google Docs, no service of BigQuery and no GoogleSQL', () => {
  expect(found(code)).toEqual([]);
  const spoken = code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  expect(spoken).not.toMatch(/\b(BigQuery|AnalyticsData|YouTube|UrlFetchApp)\b/);
  expect(code).not.toMatch(/`(?:WITH|SELECT|CREATE|DELETE|INSERT)\b/);
});

test.each([
  [[]],
  [['bigquery']],
  [['shopify', 'docs']],
  [['youtube', 'instagram']],
  [['ga4', 'bigquery']],
  [everything],
])('built with %j it loads, answers at its door and holds just that', async (withAccess) => {
  const { code: built, declarations } = await mainWithRooms(SOURCE, main, withAccess);
  const sheet = { getDataRange: () => ({ getValues: () => [['key', 'value']] }) };
  const getActive = () => ({ getSpreadsheetLocale: () => 'en_US', getSheetByName: () => sheet });
  const getContent = () => JSON.stringify(declarations);
  const context = createContext({
    SpreadsheetApp: { getActive },
    HtmlService: { createHtmlOutputFromFile: () => ({ getContent }) },
  });
  new Script(`var global = globalThis;${built.replace(/^export \{\};$/m, '')}`).runInContext(
    context,
  );
  const answer = JSON.parse(context.callEndpoint('nothing', '{}'));
  expect(answer).toMatchObject({ ok: false, code: 'input' });
  expect(found(built)).toEqual(everything.filter((id) => withAccess.includes(id)));
});

test('every account has a name for the list of what is left out', () => {
  const labels = sources.map(({ id, label }) => [id, label.en]);
  expect(Object.entries(accountNames).sort()).toEqual(labels.sort());
});

describe('in a plain copy', () => {
  const plain = () => serverBook({}, { code, html, manifest });

  test('accounts are named as left out, and refused', () => {
    const book = plain();
    expect(book.call('listConnections', {})).toEqual({
      ok: true,
      value: {
        connections: [],
        leftOut: Object.entries(accountNames).map(([id, label]) => ({ id, label })),
      },
    });
    const input = { id: 'shopify', settings: { shop: 'a.myshopify.com', token: 'x' } };
    expect(book.call('connectSource', input)).toMatchObject({ ok: false, code: 'input' });
    expect(book.call('importProgress', {})).toEqual({ ok: true, value: { line: '' } });
  });

  test('the sidebar offers no warehouse, and its door says how to add one', () => {
    const book = plain();
    const opened = book.call('openSidebar', {});
    expect(opened).toMatchObject({ ok: true, value: { hasBigQuery: false } });
    const refused = book.call('openWarehouse', {});
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/--with bigquery/) });
  });

  test('a brief as a Google Doc says how it is added', () => {
    const refused = plain().call('createBriefDocument', { briefId: 'b', language: 'en' });
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/--with docs/) });
  });

  test('the job runs', () => {
    const book = plain();
    book.call('setUpTabs', {});
    expect(book.run().result).toBe('done');
  });
});
