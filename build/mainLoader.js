const path = require('node:path');
const { readFileSync } = require('node:fs');
const { transform } = require('esbuild');
const { flatRooms } = require('./flatRooms');

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
 * Webpack loader of main.ts, the file of globals: puts the rooms that it asks for by \`require\` above it, each as one
 * flat function that runs at its first use.
 */
module.exports = function mainLoader(source) {
  const done = this.async();
  mainWithRooms(path.dirname(this.resourcePath), source).then((code) => done(null, code), done);
};

async function mainWithRooms(folder, source) {
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
  const { code: rooms, roomOf } = await flatRooms(folder, entries);
  const opened = globals.replace(REQUIRED, (_, entry) => `${roomOf.get(entry)}()`);
  // A module's code is strict.
  return [LAZILY, rooms, opened, 'export {};'].join('\n\n');
}
