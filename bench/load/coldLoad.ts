import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { plainBundle } from '../../workbench/bundle';

const ROUNDS = 25;

/** Milliseconds to run a script in fresh globals, as Google does for every single cell. */
function coldLoadMs(code: string): number {
  const context = createContext({});
  const start = process.hrtime.bigint();
  // A Script of its own each time: on Google nothing is kept compiled between cells.
  new Script(code).runInContext(context);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const kilobytes = (text: string) => (Buffer.byteLength(text) / 1024).toFixed(0);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The median over scripts that differ, since nothing may be remembered from one to the next. */
function coldLoads(code: string, call = ''): string {
  const loads = Array.from({ length: ROUNDS }, (_, round) =>
    coldLoadMs(`${code}\n${call}//${round}`),
  );
  return median(loads).toFixed(1);
}

const { code, html } = plainBundle();
const size = (text: string) => [kilobytes(text), (gzipSync(text).length / 1024).toFixed(0)];
const rows = [
  ['Code.js', ...size(code), coldLoads(code)],
  ['Code.js and =ROMI(150, 100)', ...size(code), coldLoads(code, 'ROMI(150, 100);')],
  ['Code.js and =CPARANGE(100, 5)', ...size(code), coldLoads(code, 'CPARANGE(100, 5);')],
  ['an empty script', '0', '0', coldLoads('function ROMI() {}')],
  ...Object.entries(html).map(([name, page]) => [`${name}.html`, ...size(page), '–']),
];
process.stdout.write(
  [
    '| file | kB | kB gzipped | cold in fresh globals, ms |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n'),
);
