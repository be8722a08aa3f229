// Makes `npm start` and `npm test` work in a fresh clone: runs `npm ci` when node_modules is missing or does not match
// package-lock.json. A folder as argument stands for its own packages, which only some commands need. With --omit=dev
// the tools of tests, bench and push are left out: the workbench starts without them.
// Plain Node without any package, since none may be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE_MAJOR = 20;

/**
 * The reason why the packages in `root`/node_modules do not match `root`/package-lock.json, or null when they do.
 * Optional packages may be missing, because many are for other machines; so may packages for development when `omitDev`.
 */
export function staleReason(root, omitDev = false) {
  const locked = readPackages(join(root, 'package-lock.json'));
  if (!locked) return 'package-lock.json is missing or unreadable';
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'the packages are not installed yet';
  for (const [path, { version, optional, dev, devOptional }] of Object.entries(locked)) {
    if (path === '' || (dev && omitDev)) continue;
    const found = installed[path];
    if (found ? found.version !== version : !optional && !devOptional) {
      return `${path.replace(/^node_modules\//, '')} should be ${version}, found ${found?.version ?? 'nothing'}`;
    }
  }
  const lockedRoot = locked[''] ?? {};
  const direct = Object.keys({
    ...lockedRoot.dependencies,
    ...(omitDev ? {} : lockedRoot.devDependencies),
  });
  const gone = direct.find((name) => !existsSync(join(root, 'node_modules', name, 'package.json')));
  return gone ? `${gone} is missing from node_modules` : null;
}

/** Whether packages for development are installed: then a renewal must not take them away. */
export function hasTools(root) {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json')) ?? {};
  return Object.values(installed).some(({ dev }) => dev);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function runNpmCi(root, omitDev) {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const args = omitDev ? ['ci', '--omit=dev'] : ['ci'];
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

function ensureInstalled(root, omitDev) {
  if (Number(process.versions.node.split('.')[0]) < LEAST_NODE_MAJOR) {
    return `Flywheel needs Node ${LEAST_NODE_MAJOR} or newer; this is Node ${process.versions.node}.`;
  }
  const reason = staleReason(root, omitDev);
  if (!reason) return null;
  process.stderr.write(`Installing packages of ${basename(root)} (npm ci): ${reason}.\n`);
  const { status, error } = runNpmCi(root, omitDev && !hasTools(root));
  if (status === 0) return null;
  return `npm ci did not finish${error ? ` (${error.message})` : ''}; see the lines above, then try again.`;
}

const thisFile = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === thisFile) {
  const args = process.argv.slice(2);
  const folder = args.find((argument) => !argument.startsWith('--')) ?? '.';
  const root = join(dirname(dirname(thisFile)), folder);
  const problem = ensureInstalled(root, args.includes('--omit=dev'));
  if (problem) {
    process.stderr.write(`${problem}\n`);
    process.exit(1);
  }
}
