const path = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { build } = require('esbuild');

/** The rooms whose modules may leave the code: they hold what is said and what is declared, next to no rules. */
const ROOMS = /^(?:messages|workbook\/schema|workbook\/dashboard|sources|domain\/payouts)\//;
/** What hands a module its values back, relative to the source. */
const READER = 'server/declared';
/** Below this many bytes the reading of a module would be as long as the module. */
const SMALLEST_BYTES = 300;
/** What a module may hold beyond its own text: more than that, and it merely gathers the values of others. */
const LARGEST_SHARE = 1.3;

/**
 * By module, the values of those that need no code: sentences, choices, columns, headers of exports. Google reads the
 * whole code before every cell, and no cell shows them.
 *
 * @param {string} folder absolute path of the source
 * @param {object} metafile esbuild's account of the rooms with everything still inside
 * @param {(entry: string) => boolean} readsNoPage whether what an entry opens has to stand in the code
 * @param {readonly object[]} plugins as of the bundle
 * @returns {Promise<Record<string, Record<string, unknown>>>} exports by path without ending
 */
async function declarationsApart(folder, metafile, readsNoPage, plugins) {
  const kept = openedBy(metafile, readsNoPage);
  const candidates = [...bytesOf(metafile)].filter(
    ([file, bytes]) => bytes >= SMALLEST_BYTES && ROOMS.test(file) && !kept.has(file),
  );
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: candidates.map(([file]) => `./${file}`),
    outdir: 'declared',
    outbase: '.',
    bundle: true,
    format: 'cjs',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins,
  });
  const root = path.join(folder, 'declared');
  const texts = new Map(
    outputFiles.map(({ path: file, text }) => [
      path.relative(root, file).split(path.sep).join('/').replace(/\.js$/, ''),
      text,
    ]),
  );
  const held = candidates.map(([file, bytes]) => {
    const name = file.replace(/\.ts$/, '');
    return [name, plainExports(texts.get(name) ?? '', bytes)];
  });
  return Object.fromEntries(held.filter(([, values]) => values !== null));
}

/** The files of every chunk that those entries open. */
function openedBy({ outputs }, readsNoPage) {
  const opened = new Set();
  const open = (file) => {
    if (opened.has(file)) return;
    opened.add(file);
    for (const { path: next } of outputs[file].imports) open(next);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs))
    if (entryPoint && readsNoPage(entryPoint)) open(file);
  return new Set([...opened].flatMap((file) => sourcesOf(outputs[file]).map(([name]) => name)));
}

/** Bytes by source file in the whole bundle. */
function bytesOf({ outputs }) {
  return new Map(Object.values(outputs).flatMap(sourcesOf));
}

function sourcesOf({ inputs }) {
  const sizes = Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]);
  return sizes.filter(([, bytes]) => bytes > 0);
}

/** What a module exports when JSON holds all of it and it is the module's own; null otherwise. */
function plainExports(code, bytes) {
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  const values = { ...module.exports };
  const json = JSON.stringify(values);
  if (!isDeepStrictEqual(JSON.parse(json), values)) return null;
  return Buffer.byteLength(json) <= bytes * LARGEST_SHARE ? values : null;
}

/**
 * Puts a line that reads the values in the place of each of those modules.
 *
 * @param {string} folder absolute path of the source
 * @param {Record<string, Record<string, unknown>>} declarations what `declarationsApart` gave
 */
function readingDeclared(folder, declarations) {
  return {
    name: 'reading-declared',
    setup(building) {
      building.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const name = path.relative(folder, file).split(path.sep).join('/').replace(/\.ts$/, '');
        if (!Object.hasOwn(declarations, name)) return undefined;
        const exported = Object.keys(declarations[name]).join(', ');
        const reader = path.posix.relative(path.posix.dirname(name), READER);
        const contents = `import { declared } from ${JSON.stringify(reader.startsWith('.') ? reader : `./${reader}`)};
export const { ${exported} } = declared(${JSON.stringify(name)});`;
        return { contents, loader: 'js', resolveDir: path.dirname(file) };
      });
    },
  };
}

module.exports = { declarationsApart, readingDeclared };
