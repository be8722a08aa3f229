import { createHost } from '../../../emulator/host';
import type { Host, HostOptions } from '../../../emulator/hostTypes';
import { hyperFormulaEngine } from '../../../emulator/hyperformula/hyperFormulaEngine';
import { Workbook } from '../../../emulator/workbook/workbook';
import { headerKey } from '../../../src/ground/cells/headerKey';
import type { Answer } from '../../../src/shared/answer';
import type { EndpointName, InputOf, ResultOf } from '../../../src/shared/endpoints';
import { currentBundle } from '../../../workbench/bundle';

/** 2026-04-20 in Berlin. */
const NOW = Date.UTC(2026, 3, 20, 8, 0, 0);

/** A spreadsheet with the compiled add-on, called as its sidebar calls it. */
export interface SidebarHost {
  readonly host: Host;
  /** What the endpoint answers. */
  call<Name extends EndpointName>(name: Name, input: InputOf<Name>): Answer<ResultOf<Name>>;
  /** The value of an endpoint; throws its refusal. */
  value<Name extends EndpointName>(name: Name, input: InputOf<Name>): ResultOf<Name>;
  /** Types rows into a tab, from its second row on, under the headers that stand there. */
  fill(tab: string, rows: readonly Readonly<Record<string, string | number>>[]): void;
  /** The shown cells of a tab, header row first. */
  shown(tab: string): string[][];
}

const bundle = currentBundle();

/** An empty spreadsheet in Berlin, or in another locale. */
export function sidebarHost(
  options: { locale?: string; host?: Partial<HostOptions> } = {},
): SidebarHost {
  const workbook = new Workbook({
    name: 'Pilot',
    locale: options.locale ?? 'en_US',
    timeZone: 'Europe/Berlin',
  });
  workbook.addSheet('Sheet1', { rows: 100, columns: 10 });
  const host = createHost({
    engine: hyperFormulaEngine,
    ...bundle,
    workbook,
    now: () => NOW,
    ...options.host,
  });
  const call: SidebarHost['call'] = (name, input) => {
    const { ok, value, error } = host.callFromPage('callEndpoint', [name, JSON.stringify(input)]);
    if (!ok) throw new Error(error?.message);
    return JSON.parse(String(value));
  };
  const sheetNamed = (tab: string) => {
    const sheet = workbook.sheets.find(({ name }) => name === tab);
    if (!sheet) throw new Error(`no tab ${tab}`);
    return sheet;
  };
  const shown = (tab: string) => {
    const sheet = sheetNamed(tab);
    const { rows, columns } = sheet.contentSize();
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => String(host.valueAt(tab, row, column))),
    );
  };
  return {
    host,
    call,
    value(name, input) {
      const answer = call(name, input);
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    fill(tab, rows) {
      const headers = (shown(tab)[0] ?? []).map(headerKey);
      const sheetId = sheetNamed(tab).id;
      const edits = rows.flatMap((row, index) =>
        Object.entries(row).map(([header, input]) => {
          const column = headers.indexOf(headerKey(header));
          if (column < 0) throw new Error(`no column ${header} in ${tab}`);
          return { sheetId, row: index + 1, column, input };
        }),
      );
      host.setCells(edits);
    },
    shown,
  };
}
