import { createHost } from '../../emulator/host';
import { hyperFormulaEngine } from '../../emulator/hyperformula/hyperFormulaEngine';
import { Workbook } from '../../emulator/workbook/workbook';
import type { Answer } from '../../src/shared/answer';
import type { EndpointName, InputOf, ResultOf } from '../../src/shared/endpoints';
import type { ImportRequest } from '../../src/shared/importEndpoints';
import { currentBundle } from '../../workbench/bundle';
import { bigFiles } from './bigFiles';

const ROWS = 100_000;

const plain: Omit<ImportRequest, 'texts'> = {
  dayOrder: '',
  decimalSign: '',
  campaignId: '',
  creatorId: '',
  postId: 'mina-1',
  periodStart: '',
  periodEnd: '',
  repeats: '',
  takesSameSales: false,
  mapping: null,
};

/** Previews and imports one big export in a spreadsheet that is set up; prints a line of the table. */
function oneExport(format: string): void {
  const file = bigFiles[format];
  if (file === undefined) throw new Error(`no big file for ${format}`);
  const text = [file.header, ...Array.from({ length: ROWS }, (_, at) => file.row(at))].join('\n');
  const call = sidebar();
  call('setUpTabs', {});
  const request = { ...plain, texts: [text] };
  const start = cpuSeconds();
  const found = call('inspectImport', { request });
  const previewed = cpuSeconds();
  if (found.kind !== 'preview' || found.formatId !== format || found.refused > 0) {
    throw new Error(`${format}: ${JSON.stringify(found).slice(0, 400)}`);
  }
  const done = call('confirmImport', { request });
  const imported = cpuSeconds();
  if (done.added !== found.added)
    throw new Error(`${done.added} of ${found.added} rows were added`);
  const seconds = (from: number, to: number) => (to - from).toFixed(1);
  const cells = [
    `${format} (${done.added} rows)`,
    (text.length / 1e6).toFixed(1),
    seconds(start, previewed),
    seconds(previewed, imported),
    seconds(start, imported),
    (process.resourceUsage().maxRSS / 1024).toFixed(0),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

/** Seconds of a core, so that a busy machine tells the same. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function sidebar() {
  const workbook = new Workbook({ name: 'Big', locale: 'en_US', timeZone: 'Asia/Seoul' });
  workbook.addSheet('Sheet1', { rows: 100, columns: 10 });
  const host = createHost({
    engine: hyperFormulaEngine,
    ...currentBundle(),
    workbook,
    now: () => Date.UTC(2026, 10, 30),
    // Seconds of a core are told, whatever else the machine does.
    limits: { watchdogMs: 600_000 },
  });
  return <Name extends EndpointName>(name: Name, input: InputOf<Name>): ResultOf<Name> => {
    const { ok, value, error } = host.callFromPage('callEndpoint', [name, JSON.stringify(input)]);
    if (!ok) throw new Error(error?.message);
    const answer = JSON.parse(String(value)) as Answer<ResultOf<Name>>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
}

oneExport(process.argv[2] ?? '');
