import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../workbench/bundle';
import { accessArguments } from './accessArguments';
import { buildBundle } from './buildBundle';
import { scriptIdOf } from './scriptIdOf';

/** A project of clasp's own, so that no tracked file has to be edited. */
const PROJECT = join(ROOT, '.cache', 'push');
const WHAT_CLASP_ASKS = `clasp may ask two things.
  Not logged in: run "npx clasp login" once; it opens Google's consent page. Before that, switch the Apps Script API on
  at script.google.com/home/usersettings.
  "Manifest file has been updated. Do you want to push and overwrite?": answer yes; the scopes of this build are in it.
Everything in the script project is replaced by Code.js, the pages and appsscript.json.
`;

/** `npm run push -- [SCRIPT_ID] [--with LIST]`: builds, then hands dist to clasp. */
function pushAddOn(args: readonly string[]): number {
  const { withAccess, others } = accessArguments(args);
  const { scriptId: kept } = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
  const scriptId = scriptIdOf(others, kept);
  buildBundle(withAccess);
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT, { recursive: true });
  cpSync(join(ROOT, 'dist'), join(PROJECT, 'dist'), { recursive: true });
  const project = join(PROJECT, '.clasp.json');
  writeFileSync(project, JSON.stringify({ scriptId, rootDir: 'dist' }));
  process.stderr.write(WHAT_CLASP_ASKS);
  const clasp = join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  const { status } = spawnSync(process.execPath, [clasp, '--project', project, 'push'], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  return status ?? 1;
}

try {
  process.exitCode = pushAddOn(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
