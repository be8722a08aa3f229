// Checks every room with its own tsconfig, so that a global which a room may not use is a compile error there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);

function roomsBelow(folder) {
  const here = existsSync(join(folder, 'tsconfig.json')) && folder !== '.' ? [folder] : [];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name),
    )
    .flatMap((entry) => roomsBelow(join(folder, entry.name)));
  return [...here, ...below];
}

/** Checked only where their command has installed their packages. */
const needsOwnPackages = new Set([join('bench', 'rivals')]);
const isInstalled = (room) => !needsOwnPackages.has(room) || existsSync(join(room, 'node_modules'));

const rooms = roomsBelow('.');
const left = rooms.filter((room) => !isInstalled(room));
if (left.length > 0)
  process.stderr.write(`Not checked, for want of packages: ${left.join(', ')}\n`);

const failed = rooms.filter(isInstalled).filter((room) => {
  // What was checked before and depends on nothing that has changed, by content, is not checked again.
  const kept = join('.cache', 'types', `${room.split(sep).join('.')}.tsbuildinfo`);
  const checks = ['-p', room, '--incremental', '--tsBuildInfoFile', kept];
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...checks], {
    stdio: 'inherit',
  });
  return status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`Types fail in: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
