const path = require('node:path');
const { readFileSync } = require('node:fs');
const { transform } = require('esbuild');
const { flatRooms } = require('./flatRooms');
const { tabIndented } = require('./tabIndented');

const REQUIRED = /\brequire\(["']\.\/([^"']+)["']\)/g;
const CELL_FUNCTIONS = /^import "\.\/(cellFunctions\.generated)";$/m;
const LAZILY = `/** A room runs at its first use, because Google runs this file anew for every single cell. */
function lazily(room) {
  let opened;
  return () => {
    opened = opened || room();
    return opened;
  };
}`;

/**
 * main.ts as JavaScript, and above it the rooms that it asks for by `require`, each as one flat function that runs at
 * its first use.
 *
 * @param {string} folder absolute path of the source
 * @param {string} source text of main.ts
 * @param {readonly string[] | null} withAccess ids of what to build with; null for everything
 * @returns {Promise<{ code: string, declarations: object }>} the script, and what declarations.html holds for it
 */
async function mainWithRooms(folder, source, withAccess) {
  const { code: main } = await transform(source, {
    loader: 'ts',
    target: 'es2020',
    charset: 'utf8',
  });
  // Inlined as text, since the compiler would drop the comments that Sheets shows.
  const globals = main.replace(CELL_FUNCTIONS, (_, name) =>
    readFileSync(path.join(folder, `${name}.js`), 'utf8'),
  );
  const entries = [...new Set([...globals.matchAll(REQUIRED)].map(([, entry]) => entry))];
  const { code: rooms, roomOf, declarations } = await flatRooms(folder, entries, withAccess);
  const opened = globals.replace(REQUIRED, (_, entry) => `${roomOf.get(entry)}()`);
  // A module's code is strict.
  const code = tabIndented([LAZILY, rooms, opened, 'export {};'].join('\n\n'));
  return { code, declarations };
}

module.exports = { mainWithRooms };
