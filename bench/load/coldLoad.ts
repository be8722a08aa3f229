import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { currentBundle } from '../../workbench/bundle';

const ROUNDS = 25;

/** Milliseconds to run the bundle in fresh globals, as Google does before every single cell. */
function coldLoadMs(code: string): number {
  const context = createContext({});
  const start = process.hrtime.bigint();
  // A Script of its own each time: on Google nothing is kept compiled between cells.
  new Script(code).runInContext(context);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const kilobytes = (text: string) => (Buffer.byteLength(text) / 1024).toFixed(0);
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const { code, html } = currentBundle();
const floor = median(Array.from({ length: ROUNDS }, () => coldLoadMs('function ROMI() {}')));
const loaded = median(
  Array.from({ length: ROUNDS }, (_, round) => coldLoadMs(`${code}\n//${round}`)),
);
const rows = [
  ['Code.js', kilobytes(code), (gzipSync(code).length / 1024).toFixed(0), loaded.toFixed(1)],
  ['an empty script', '0', '0', floor.toFixed(1)],
  ...Object.entries(html).map(([name, page]) => [
    `${name}.html`,
    kilobytes(page),
    (gzipSync(page).length / 1024).toFixed(0),
    '–',
  ]),
];
process.stdout.write(
  [
    '| file | kB | kB gzipped | cold load in fresh globals, ms |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n'),
);
