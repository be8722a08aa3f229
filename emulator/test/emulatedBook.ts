import { createHost } from '../host';
import type { ExecutionResult, Host, HostOptions } from '../hostTypes';
import { hyperFormulaEngine } from '../hyperformula/hyperFormulaEngine';
import { Workbook } from '../workbook/workbook';

const AUTH = 'https://www.googleapis.com/auth/';

/** The scopes an add-on like ours declares. */
export const scopes = {
  sheet: `${AUTH}spreadsheets.currentonly`,
  interface: `${AUTH}script.container.ui`,
  triggers: `${AUTH}script.scriptapp`,
  mail: `${AUTH}script.send_mail`,
  fetch: `${AUTH}script.external_request`,
} as const;

/** 2026-03-04T05:06:07Z, a fixed start for every test. */
export const START = Date.UTC(2026, 2, 4, 5, 6, 7);

export interface Book {
  readonly host: Host;
  readonly workbook: Workbook;
  /** Runs the body of a function as a menu click does. */
  run(body: string): ExecutionResult;
  /** The value it returned; throws what it threw. */
  result(body: string): unknown;
  /** The message it threw. */
  refusal(body: string): string | undefined;
}

/** A workbook with one tab `Data` and a host whose script is `code` plus what `run` is given. */
export function emulatedBook(options: Partial<HostOptions> & { code?: string } = {}): Book {
  const workbook = options.workbook ?? new Workbook({ name: 'Book', timeZone: 'Asia/Seoul' });
  if (workbook.sheets.length === 0) workbook.addSheet('Data', { rows: 20, columns: 10 });
  const { code = '' } = options;
  // The body stands in the script properties, so that one compiled script serves every test.
  const runner = `${code}
    function testBody() { return new Function(PropertiesService.getScriptProperties().getProperty('body'))(); }`;
  const host = createHost({
    now: () => START,
    engine: hyperFormulaEngine,
    manifest: { timeZone: 'Etc/UTC', oauthScopes: Object.values(scopes) },
    ...options,
    workbook,
    code: runner,
  });
  const run = (body: string) => {
    host.properties('script').set('body', body);
    return host.runMenuItem('testBody');
  };
  return {
    host,
    workbook,
    run,
    result: (body) => {
      const result = run(body);
      if (!result.ok) throw new Error(result.error?.message);
      return result.value;
    },
    refusal: (body) => run(body).error?.message,
  };
}
