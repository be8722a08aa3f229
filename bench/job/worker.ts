import { performance } from 'node:perf_hooks';
import { floorFeed } from './floor';
import { flywheelFeed, flywheelRun } from './flywheel';
import { hashRows } from './hashRows';
import type { Contender, Measured } from './measured';
import { messyWorkbook } from './messyWorkbook';
import { plainFeed } from './plain';
import { rivals } from './rivals';
import { sizes } from './size';

/**
 * One measurement in a process of its own: `worker CONTENDER SIZE ROWS`. Prints what it measured as
 * JSON. ROWS is the number of feed rows, which the floor has to be told.
 */
async function measure(
  contender: Contender,
  sizeName: string,
  rowCount: number,
): Promise<Measured> {
  const size = sizes[sizeName];
  if (size === undefined) throw new Error(`no size ${sizeName}`);
  const tabs = messyWorkbook(size);
  global.gc?.();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  let queryMs: number | undefined;
  let rows: unknown[][];
  if (contender === 'floor') rows = floorFeed(tabs, rowCount);
  else if (contender === 'plain') rows = plainFeed(tabs);
  else if (contender === 'arquero') rows = rivals.arqueroFeed(tabs);
  else if (contender === 'whole run') rows = flywheelRun(tabs);
  else if (contender === 'duckdb') {
    const run = await rivals.duckdbFeed(tabs);
    rows = run.rows;
    queryMs = run.queryMs;
  } else rows = flywheelFeed(tabs);
  const ms = performance.now() - startMs;
  const { user, system } = process.cpuUsage(cpu);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  return {
    ms,
    cpuMs: (user + system) / 1000,
    queryMs,
    extraMb: Math.max(0, peakBytes - before) / 1e6,
    rowCount: rows.length,
    hash: hashRows(rows),
  };
}

const [contender = 'flywheel', sizeName = 'S', rowCount = '0'] = process.argv.slice(2);
measure(contender as Contender, sizeName, Number(rowCount)).then(
  (measured) => process.stdout.write(`${JSON.stringify(measured)}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
