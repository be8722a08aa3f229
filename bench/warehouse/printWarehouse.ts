import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modelSteps } from '../../src/warehouse/lookerModel';
import { duckdbMacros, duckdbStatement, type Transpile } from './duckdbStatement';
import { madeUpShop } from './madeUpShop';

/** What one size took, as time of processors: other work on the machine does not count. */
interface Run {
  readonly conversions: number;
  readonly cpuMs: number;
  readonly feedRows: number;
  /** Whether every order stands in the feed exactly once. */
  readonly isWhole: boolean;
  readonly stepMs: ReadonlyMap<string, number>;
}

const sizes = process.argv.slice(2).map(Number);
const chosen = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000, 10_000_000];

async function main(): Promise<void> {
  const statements = modelStatements(await transpiler());
  const runs: Run[] = [];
  for (const conversions of chosen) runs.push(await measured(conversions, statements));
  print(runs);
}

/** As much of DuckDB's client as is used here. */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  closeSync(): void;
}

interface Duckdb {
  readonly DuckDBInstance: {
    create(
      file: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}

/** A package of a folder of the bench, installed there when it is first needed. */
function packageOf(folder: string, name: string) {
  spawnSync(process.execPath, ['build/ensureInstalled.mjs', `bench/${folder}`], {
    stdio: 'inherit',
  });
  return createRequire(join(__dirname, '..', folder, 'package.json'))(name);
}

async function transpiler(): Promise<Transpile> {
  const sdk = packageOf('warehouse', '@polyglot-sql/sdk');
  await sdk.init();
  return sdk.transpile;
}

function modelStatements(transpile: Transpile): ReadonlyMap<string, string> {
  return new Map(modelSteps.map((step) => [step.name, duckdbStatement(step, transpile)]));
}

async function measured(
  conversions: number,
  statements: ReadonlyMap<string, string>,
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-warehouse-'));
  const { DuckDBInstance }: Duckdb = packageOf('rivals', '@duckdb/node-api');
  const instance = await DuckDBInstance.create(join(folder, 'shop.duckdb'), {
    memory_limit: '8GB',
    threads: '2',
    temp_directory: join(folder, 'spill'),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  try {
    for (const sql of ["SET TimeZone = 'UTC'", ...duckdbMacros, ...madeUpShop(conversions)]) {
      await connection.run(sql);
    }
    const stepMs = new Map<string, number>();
    for (const [name, sql] of statements) {
      const before = process.cpuUsage();
      await connection.run(`CREATE TABLE ${name} AS ${sql}`);
      const { user, system } = process.cpuUsage(before);
      stepMs.set(name, (user + system) / 1000);
      process.stderr.write('.');
    }
    process.stderr.write('\n');
    const cpuMs = [...stepMs.values()].reduce((sum, ms) => sum + ms, 0);
    return { conversions, cpuMs, stepMs, ...(await checked(connection)) };
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checked(connection: Connection): Promise<Pick<Run, 'feedRows' | 'isWhole'>> {
  const reader = await connection.runAndReadAll(`SELECT
    CAST((SELECT COUNT(*) FROM looker) AS DOUBLE),
    (SELECT SUM(orders + refunded_orders + other_orders + leads + other_leads) FROM looker),
    CAST((SELECT COUNT(*) FROM credits WHERE role IN ('counted', 'other')) AS DOUBLE)`);
  const [feedRows, standing, valid] = (reader.getRows()[0] ?? []) as number[];
  return { feedRows: feedRows ?? 0, isWhole: standing === valid };
}

function print(runs: readonly Run[]): void {
  const number = (value: number) => Math.round(value).toLocaleString('en-US');
  const lines = runs.map(({ conversions, cpuMs, feedRows, isWhole, stepMs }, index) => {
    const before = runs[index - 1];
    const growth = before === undefined ? '' : `${(cpuMs / before.cpuMs).toFixed(1)}×`;
    const slowest = [...stepMs].sort(([, a], [, b]) => b - a).slice(0, 3);
    const shares = slowest.map(([name, ms]) => `${name} ${Math.round((100 * ms) / cpuMs)}%`);
    const time = `${(cpuMs / 1000).toFixed(1)} s`;
    return `| ${number(conversions)} | ${time} | ${growth} | ${number(feedRows)} | ${isWhole ? 'yes' : 'NO'} | ${shares.join(', ')} |`;
  });
  process.stdout.write(
    `${['| conversions | processor time | growth | feed rows | each counted once | slowest steps |', '|-:|-:|-:|-:|-|-|', ...lines].join('\n')}\n`,
  );
}

void main();
