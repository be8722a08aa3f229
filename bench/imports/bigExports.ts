import { spawnSync } from 'node:child_process';
import { bigFiles } from './bigFiles';

/** 100,000 rows of each big export through the add-on in the workbench's stand-in for Sheets; one process each. */
function bigExports(chosen: readonly string[]): void {
  const formats = chosen.length > 0 ? chosen : Object.keys(bigFiles);
  process.stdout.write(
    '100,000 rows a file; seconds of one core; preview and import are calls of the built add-on.\n\n' +
      '| export | megabytes | preview, s | import, s | both, s | memory at most, MiB |\n|---|---|---|---|---|---|\n',
  );
  for (const format of formats) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `${__dirname}/oneExport.ts`, format],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    process.stdout.write(stdout);
  }
}

bigExports(process.argv.slice(2));
