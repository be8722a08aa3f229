const { readFileSync } = require('node:fs');
const path = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { build, transform } = require('esbuild');
const { namedLiterals } = require('./namedLiterals');

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
 * @returns {Promise<{ modules: object, parts: object }>} by path without ending: the exports of modules that need no
 * code, and the code of others with the literals that leave it
 */
async function declarationsApart(folder, metafile, readsNoPage, plugins) {
  const kept = openedBy(metafile, readsNoPage);
  const candidates = [...bytesOf(metafile)].filter(
    ([file, bytes]) => bytes >= SMALLEST_BYTES && !kept.has(file),
  );
  const exportsOf = await evaluated(
    folder,
    candidates.map(([file]) => file),
    plugins,
  );
  const held = candidates.map(([file, bytes]) => [
    file.replace(/\.ts$/, ''),
    plainExports(exportsOf(file), bytes),
  ]);
  const whole = held.filter(([, values]) => values !== null);
  const mixed = held.filter(([, values]) => values === null).map(([name]) => name);
  const partly = await Promise.all(mixed.map(async (name) => [name, await partsOf(folder, name)]));
  return {
    modules: Object.fromEntries(whole),
    parts: Object.fromEntries(partly.filter(([, { literals }]) => literals.length > 0)),
  };
}

/** Gives the exports of those modules by file: all stand in one bundle, where each runs at most once. */
async function evaluated(folder, files, plugins) {
  const opened = files.map((file) => `${JSON.stringify(file)}: () => require("./${file}"),`);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: { contents: `module.exports = {\n${opened.join('\n')}\n};`, resolveDir: folder },
    bundle: true,
    format: 'cjs',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    plugins,
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return (file) => module.exports[file]();
}

/** The code of a module and the long literals in it that JSON holds. */
async function partsOf(folder, name) {
  const { code } = await transform(readFileSync(path.join(folder, `${name}.ts`), 'utf8'), {
    loader: 'ts',
    target: 'es2020',
    charset: 'utf8',
  });
  return { code, literals: namedLiterals(code, SMALLEST_BYTES) };
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
function plainExports(exported, bytes) {
  const values = { ...exported };
  const json = JSON.stringify(values);
  if (!isDeepStrictEqual(JSON.parse(json), values)) return null;
  return Buffer.byteLength(json) <= bytes * LARGEST_SHARE ? values : null;
}

/**
 * Puts a line that reads the values in the place of each of those modules and literals.
 *
 * @param {string} folder absolute path of the source
 * @param {{ modules: object, parts: object }} declarations what `declarationsApart` gave
 */
function readingDeclared(folder, { modules, parts }) {
  return {
    name: 'reading-declared',
    setup(building) {
      building.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const name = path.relative(folder, file).split(path.sep).join('/').replace(/\.ts$/, '');
        const contents = Object.hasOwn(modules, name)
          ? `export const { ${Object.keys(modules[name]).join(', ')} } = ${readingOf(name)};`
          : Object.hasOwn(parts, name) && withReadings(name, parts[name]);
        if (!contents) return undefined;
        const reader = path.posix.relative(path.posix.dirname(name), READER);
        const imported = `import { declared } from ${JSON.stringify(reader)};\n`;
        return { contents: imported + contents, loader: 'js', resolveDir: path.dirname(file) };
      });
    },
  };
}

const readingOf = (name) => `declared(${JSON.stringify(name)})`;

/** A module's code with every such literal read by its name. */
function withReadings(name, { code, literals }) {
  return literals.reduceRight(
    (text, { start, end, called }) =>
      `${text.slice(0, start)}${readingOf(name)}.${called}${text.slice(end)}`,
    code,
  );
}

/** What declarations.html holds: values by module. */
function declarationsPage({ modules, parts }) {
  const taken = Object.entries(parts).map(([name, { literals }]) => [
    name,
    Object.fromEntries(literals.map(({ called, value }) => [called, value])),
  ]);
  return { ...modules, ...Object.fromEntries(taken) };
}

module.exports = { declarationsApart, declarationsPage, readingDeclared };
