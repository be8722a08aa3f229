import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Contender, contenders, type Measured } from './measured';
import { sizes } from './size';

/**
 * The benchmark of the job: `tsx bench/job/run.ts [ROUNDS] [SIZES]`. Every measurement runs in a fresh
 * process (the service starts cold, too), contenders take turns, medians are shown, and nobody is
 * timed who does not give the same feed as the others.
 */
function run(rounds: number, sizeNames: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-bench-'));
  const worker = join(folder, 'worker.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    outfile: worker,
    bundle: true,
    platform: 'node',
    target: 'es2019',
    external: ['@duckdb/node-api'],
    logLevel: 'error',
  });
  try {
    const medians = sizeNames.map((size) => measureSize(worker, size, rounds));
    process.stdout.write(growth(sizeNames, medians));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Medians = Map<Contender, Measured>;

/** On the largest size the others take minutes; there only the growth is measured. */
function takesPart(contender: Contender, size: string): boolean {
  return size !== 'L' || contender === 'floor' || contender === 'flywheel';
}

/** The floor computes nothing; the whole run discounts impressions by scores, which the others lack. */
function mustAgree(contender: Contender): boolean {
  return contender !== 'floor' && contender !== 'whole run';
}

function measureSize(worker: string, size: string, rounds: number): Medians {
  const reference = once(worker, 'flywheel', size, 0);
  const taking = contenders.filter((contender) => takesPart(contender, size));
  const found = new Map<Contender, Measured[]>(taking.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of taking) {
      const measured = once(worker, contender, size, reference.rowCount);
      if (mustAgree(contender) && measured.hash !== reference.hash) {
        throw new Error(`${contender} gives another feed: ${measured.hash}, not ${reference.hash}`);
      }
      found.get(contender)?.push(measured);
    }
  }
  const medians: Medians = new Map(
    [...found].map(([contender, all]) => [contender, medianOf(all)]),
  );
  process.stdout.write(tableOf(size, medians, reference));
  return medians;
}

function once(worker: string, contender: Contender, size: string, rowCount: number): Measured {
  const args = [
    '--expose-gc',
    '--max-old-space-size=8192',
    worker,
    contender,
    size,
    String(rowCount),
  ];
  // Packages that cannot be bundled are found from here.
  const env = { ...process.env, NODE_PATH: join(__dirname, '..', 'rivals', 'node_modules') };
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' })) as Measured;
}

function medianOf(all: readonly Measured[]): Measured {
  const median = (of: (one: Measured) => number | undefined) => {
    const values = all.map((one) => of(one) ?? Number.NaN).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  const [first] = all;
  if (first === undefined) throw new Error('nothing was measured');
  return {
    ...first,
    ms: median(({ ms }) => ms),
    cpuMs: median(({ cpuMs }) => cpuMs),
    queryMs: first.queryMs === undefined ? undefined : median(({ queryMs }) => queryMs),
    extraMb: median(({ extraMb }) => extraMb),
  };
}

function tableOf(size: string, medians: Medians, { rowCount, hash }: Measured): string {
  const rows = sizes[size];
  const floor = medians.get('floor');
  const own = medians.get('flywheel');
  if (rows === undefined || floor === undefined || own === undefined) return '';
  const title = `\nJob, size ${size}: ${rows.posts} posts, ${rows.conversions} conversions, ${rows.daily} daily rows -> ${rowCount} feed rows, hash ${hash}\n`;
  const head =
    '| contender | ms | CPU ms | against the floor | against flywheel | extra memory MB |\n|---|---|---|---|---|---|\n';
  const lines = [...medians].map(([contender, { ms, cpuMs, extraMb }]) =>
    line(contender, [ms, cpuMs, ms / floor.ms, ms / own.ms, extraMb]),
  );
  const query = medians.get('duckdb')?.queryMs;
  if (query !== undefined) {
    lines.push(
      line('duckdb, query alone', [
        query,
        Number.NaN,
        query / floor.ms,
        query / own.ms,
        Number.NaN,
      ]),
    );
  }
  return `${title}${head}${lines.join('\n')}\n`;
}

function line(name: string, [ms, cpuMs, floor, own, memory]: readonly number[]): string {
  const shown = (value: number | undefined, digits: number) =>
    value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits);
  const cells = [shown(ms, 0), shown(cpuMs, 0), shown(floor, 1), shown(own, 1), shown(memory, 0)];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** How time grows with the number of cells read and written: 1 = in proportion. */
function growth(sizeNames: readonly string[], medians: readonly Medians[]): string {
  const first = medians[0]?.get('flywheel');
  const last = medians[medians.length - 1]?.get('flywheel');
  const [small, large] = [sizes[sizeNames[0] ?? ''], sizes[sizeNames[sizeNames.length - 1] ?? '']];
  if (medians.length < 2 || !first || !last || !small || !large) return '';
  const cells = (size: typeof small, rowCount: number) =>
    size.posts * 16 + size.conversions * 12 + size.daily * 6 + rowCount * 40;
  const ratio = cells(large, last.rowCount) / cells(small, first.rowCount);
  const exponent = Math.log(last.cpuMs / first.cpuMs) / Math.log(ratio);
  return `\nGrowth from ${sizeNames[0]} to ${sizeNames[sizeNames.length - 1]}: ${ratio.toFixed(1)} times the cells, exponent ${exponent.toFixed(2)} (CPU time)\n`;
}

const [rounds = '5', names = 'S,M,L'] = process.argv.slice(2);
run(Number(rounds), names.split(','));
