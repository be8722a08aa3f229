const path = require('node:path');
const { readFileSync } = require('node:fs');

const SOURCES = 'sources/sources.ts';
const ACCOUNT = /^import \{ (\w+) \} from '\.\/accounts\/.*';$/gm;
/** Doors to what needs access, by the access; `server/without` holds a stand-in of each by the same name. */
const doors = [
  { access: 'bigquery', door: 'server/warehouse/warehouse.ts' },
  { access: 'docs', door: 'server/endpoints/createBriefDocument.ts' },
];
const ACCOUNTS_DOOR = 'server/import/accounts.ts';

/**
 * Leaves out of a build what it is not given access to: a door is closed by its stand-in, so that nothing behind it
 * is reached, and the list of accounts holds only those that were asked for.
 *
 * @param {string} folder absolute path of the source
 * @param {readonly string[] | null} withAccess ids of what to build with; null for everything
 */
function leftOut(folder, withAccess) {
  const accounts = [...readFileSync(path.join(folder, SOURCES), 'utf8').matchAll(ACCOUNT)];
  if (accounts.length === 0) throw new Error(`${SOURCES} imports no account from ./accounts`);
  const kept = accounts.filter(([, id]) => withAccess === null || withAccess.includes(id));
  const closed = doors.filter(({ access }) => withAccess !== null && !withAccess.includes(access));
  const standIns = [
    ...closed.map(({ door }) => door),
    ...(kept.length === 0 ? [ACCOUNTS_DOOR] : []),
  ];
  return {
    name: 'left-out',
    setup(building) {
      for (const door of standIns) {
        const standIn = path.join(folder, 'server', 'without', path.basename(door));
        building.onLoad({ filter: exactly(path.join(folder, door)) }, () => ({
          contents: readFileSync(standIn, 'utf8'),
          loader: 'ts',
          resolveDir: path.dirname(standIn),
        }));
      }
      building.onLoad({ filter: exactly(path.join(folder, SOURCES)) }, () => ({
        contents: `${kept.map(([line]) => line).join('\n')}
export const sources = [${kept.map(([, id]) => id).join(', ')}];`,
        loader: 'ts',
        resolveDir: path.join(folder, path.dirname(SOURCES)),
      }));
    },
  };
}

function exactly(file) {
  return new RegExp(`^${file.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`);
}

module.exports = { leftOut };
