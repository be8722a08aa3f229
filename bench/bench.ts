import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One report of `npm run bench`: a script that prints a table to standard output. */
interface Report {
  readonly name: string;
  readonly title: string;
  readonly script: string;
  readonly args?: readonly string[];
}

const reports: readonly Report[] = [
  { name: 'job', title: 'The job, tabs in and tabs out', script: 'job/run.ts' },
  { name: 'cells', title: 'Ten thousand rows through one cell', script: 'cells/rowsRatio.ts' },
  { name: 'load', title: 'Size and cold load', script: 'load/coldLoad.ts' },
  { name: 'imports', title: 'Exports of 100,000 rows', script: 'imports/bigExports.ts' },
  { name: 'sidebar', title: 'Opening the sidebar', script: 'sidebar/timeToInteractive.ts' },
  {
    name: 'coverage',
    title: 'Do 90% ranges hold the truth nine times out of ten?',
    script: 'coverage/printCoverage.ts',
  },
  { name: 'verdicts', title: 'What verdicts cost', script: 'verdicts/printVerdicts.ts' },
  { name: 'plan', title: 'What plans earn and forecasts hold', script: 'plan/printPlan.ts' },
  {
    name: 'leadership',
    title: 'Opening the leadership page of 500 creators',
    script: 'leadership/timeToDecision.ts',
  },
  {
    name: 'comments',
    title: 'Comment signals on synthetic sets',
    script: 'fraud/commentReport.ts',
  },
  { name: 'signals', title: 'Scoring 200 creators', script: 'fraud/scaleReport.ts' },
  { name: 'scale', title: 'What BigQuery reads and costs', script: 'warehouse/printScale.ts' },
];

/** Reports that take arguments of their own, named first. */
const reportsWithArguments: readonly Report[] = [
  {
    name: 'bursts',
    title: 'Growth signal by the shape of a burst: bursts [SEED [FILE]]',
    script: 'fraud/burstReport.ts',
  },
  {
    name: 'warehouse',
    title:
      'The model in SQL, transpiled to DuckDB, up to ten million conversions: warehouse [SIZES]',
    script: 'warehouse/printWarehouse.ts',
  },
  {
    // Needs labelled follower histories, which nobody but their owner may have.
    name: 'growth',
    title: 'Growth signal on labelled histories: growth FILE',
    script: 'fraud/growthReport.ts',
  },
];

/** Runs every report, or those that are named, each in a fresh process. */
function bench(names: readonly string[]): number {
  const alone = reportsWithArguments.find(({ name }) => name === names[0]);
  if (alone !== undefined) return report({ ...alone, args: names.slice(1) }) ? 0 : 1;
  const chosen = names.length === 0 ? reports : reports.filter(({ name }) => names.includes(name));
  if (chosen.length === 0) {
    const known = [...reports, ...reportsWithArguments].map(({ name }) => name);
    process.stderr.write(`bench: choose from ${known.join(', ')}\n`);
    return 2;
  }
  const failed = chosen.filter((each) => !report(each));
  return failed.length === 0 ? 0 : 1;
}

function report({ title, script, args = [] }: Report): boolean {
  process.stdout.write(`\n## ${title}\n\n`);
  return run(join(__dirname, script), args);
}

function run(script: string, args: readonly string[]): boolean {
  const tsx = join(__dirname, '..', 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Etc/UTC' },
  });
  return status === 0;
}

process.exitCode = bench(process.argv.slice(2));
