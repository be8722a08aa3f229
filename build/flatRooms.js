const { existsSync } = require('node:fs');
const path = require('node:path');
const { build } = require('esbuild');
const { declarationsApart, declarationsPage, readingDeclared } = require('./declarationsApart');
const { leftOut } = require('./leftOut');
const { notesApart } = require('./notesApart');

const IMPORT = /^import (?:\{([^}]*)\} from )?"(\.{1,2}\/[^"]+)";\n/gm;
const EXPORT = /^export \{([^}]*)\};\n?$/m;
/** What esbuild writes above the code of each file. */
const FILE = /^\/\/ ((?:[\w.-]+\/)*)([\w.-]+\.[jt]s)$/gm;
/** The first name that a file declares. */
const DECLARED = /^\n(?:async )?(?:function\*? |var |class )(\w+)/;
/** The room of esbuild's own helpers, which come from no file. */
const LOWERED = 'loweredSyntax';
/** What the compiler notes for itself about calls that may be dropped; no words of the source. */
const DROPPABLE = /\/\* @__PURE__ \*\/ /g;
/** Cells, which should wait for no page, and the menu, made before the file has consented to anything. */
const READS_NO_PAGE = /^(?:functions\/|server\/(?:callFromCell|addMenu)\.ts$)/;

/**
 * Bundles rooms of the source into flat functions, each run at its first use. What several rooms share becomes a room
 * of its own, so that nothing stands twice and a cell runs only what its formula needs.
 *
 * @param {string} folder absolute path of the source
 * @param {readonly string[]} entries modules that are asked for by name, relative to the folder, without ending
 * @param {readonly string[] | null} withAccess ids of what to build with; null for everything
 * @returns {Promise<{ code: string, roomOf: Map<string, string>, declarations: object }>} the rooms, by entry the
 * function that opens it, and what declarations.html holds for them
 */
async function flatRooms(folder, entries, withAccess) {
  // The columns of BigQuery's tables are described by the notes.
  const describes = withAccess === null || withAccess.includes('bigquery');
  const plugins = [leftOut(folder, withAccess), ...(describes ? [] : [notesApart(folder)])];
  const { metafile: wholly } = await bundled(folder, entries, plugins);
  const isKept = (entry) => READS_NO_PAGE.test(entry);
  const declarations = await declarationsApart(folder, wholly, isKept, plugins);
  const { outputFiles, metafile } = await bundled(folder, entries, [
    readingDeclared(folder, declarations),
    ...plugins,
  ]);
  const root = path.join(folder, 'rooms');
  const texts = new Map(
    outputFiles.map(({ path: file, text }) => [
      path.relative(root, file).split(path.sep).join('/'),
      text,
    ]),
  );
  const chunks = [...texts].map(([file, text]) => {
    const { entryPoint, inputs } = metafile.outputs[`rooms/${file}`];
    return { file, entryPoint, ...readChunk(file, text), sources: bySize(inputs) };
  });
  const filled = chunks.filter(({ entryPoint, body }) => entryPoint || body !== '');
  return { ...assembled(filled), declarations: declarationsPage(declarations) };
}

function bundled(folder, entries, plugins) {
  return build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(entries.map((entry) => [entry, `./${entry}`])),
    outdir: 'rooms',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [pureModules, ...plugins],
  });
}

/** A module does nothing but declare, so none has to run for its own sake. */
const pureModules = {
  name: 'pure-modules',
  setup(building) {
    // Found here: to ask the compiler back costs it a look at every folder, for each import anew.
    building.onResolve({ filter: /^\./ }, ({ path: wanted, resolveDir, kind }) => {
      const file = path.join(resolveDir, `${wanted}.ts`);
      if (kind === 'entry-point' || !existsSync(file)) return undefined;
      return { path: file, sideEffects: false };
    });
  },
};

function bySize(inputs) {
  const sizes = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return sizes.sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput).map(([name]) => name);
}

/** Takes a chunk apart: what it imports by chunk, what it exports, and what stands between. */
function readChunk(file, text) {
  const imports = new Map();
  const body = text
    .replace(IMPORT, (_, names = '', from) => {
      const target = path.posix.join(path.posix.dirname(file), from);
      if (names !== '') imports.set(target, names.trim().split(/\s*,\s*/));
      return '';
    })
    .replace(EXPORT, '')
    .replace(DROPPABLE, '');
  const exported =
    EXPORT.exec(text)?.[1]
      ?.trim()
      .split(/\s*,\s*/) ?? [];
  if (/^(?:import|export)\b/m.test(body))
    throw new Error(`${file} holds an import or export that is not understood`);
  return { imports, exported, body: withFolderOnce(body.trim()) };
}

/**
 * A file is named with its folder where that is another than the file's above, and not at all where it stands in the
 * same folder and begins with what it is called after.
 */
function withFolderOnce(body) {
  let above = '';
  return body.replace(FILE, (line, folder, name, start) => {
    const isSame = folder === above;
    above = folder;
    if (!isSame) return line;
    const declared = DECLARED.exec(body.slice(start + line.length, start + line.length + 200))?.[1];
    return name.replace(/\.\w+$/, '') === declared ? '' : `// ${name}`;
  });
}

function assembled(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const shown = new Map(chunks.map((chunk) => [chunk, shownBy(chunk, byFile)]));
  for (const [chunk, { file }] of shown) byFile.get(file).entry ??= chunk.entryPoint;
  const rooms = inOrder(chunks, byFile).filter((chunk) => shown.get(chunk) === chunk);
  const names = namesOf(rooms);
  const entries = chunks.filter(({ entryPoint }) => entryPoint);
  return {
    code: rooms.map((chunk) => roomText(chunk, names)).join('\n\n'),
    roomOf: new Map(
      entries.map((chunk) => [chunk.file.replace(/\.js$/, ''), names.get(shown.get(chunk).file)]),
    ),
  };
}

/** The chunk itself, or the one whose exports it merely hands on. */
function shownBy(chunk, byFile) {
  const [only] = chunk.imports.keys();
  return chunk.body === '' && chunk.imports.size === 1 ? byFile.get(only) : chunk;
}

/** Chunks after those they import. */
function inOrder(chunks, byFile, placed = new Set()) {
  for (const chunk of chunks) {
    if (placed.has(chunk)) continue;
    const below = [...chunk.imports.keys()].map((file) => byFile.get(file));
    inOrder(below, byFile, placed);
    placed.add(chunk);
  }
  return [...placed];
}

/** An entry is called after its file, a shared room after the folder that most of it comes from. */
function namesOf(chunks) {
  const taken = new Set();
  const texts = chunks.map(({ body }) => body).join('\n');
  const isFree = (name) => !taken.has(name) && !new RegExp(`\\b${name}\\b`).test(texts);
  const byWeight = [...chunks].sort(
    (a, b) => Number(Boolean(b.entry)) - Number(Boolean(a.entry)) || b.body.length - a.body.length,
  );
  return new Map(
    byWeight.map((chunk) => {
      const name = candidates(chunk).find(isFree);
      if (!name) throw new Error(`no name is left for the room of ${chunk.sources[0]}`);
      taken.add(name);
      return [chunk.file, name];
    }),
  );
}

function candidates({ entry, sources }) {
  const [heaviest = LOWERED] = sources;
  const file = partsOf(entry ?? heaviest);
  const name = file.slice(-1);
  const folder = folderOf(sources).slice(-1);
  const words =
    entry || sources.length < 2 ? [name, file.slice(-2)] : [folder, [...folder, ...name]];
  return [...words, file].map((some) => `${camelCase(some)}Room`);
}

const partsOf = (source) => source.replace(/\.\w+$/, '').split('/');

/** The folder, at most two deep, that most of the files come from. */
function folderOf(sources) {
  const counts = new Map();
  for (const source of sources) {
    const folder = partsOf(source).slice(0, -1).slice(0, 2).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [[folder] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return folder.split('/');
}

function camelCase(words) {
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function roomText({ imports, exported, body, file }, names) {
  const taken = [...imports].map(
    ([from, list]) => `const { ${list.map(asProperty).join(', ')} } = ${names.get(from)}();`,
  );
  const given = `return { ${exported.map((each) => asProperty(each, true)).join(', ')} };`;
  return `const ${names.get(file)} = lazily(function () {\n${[...taken, body, given].join('\n')}\n});`;
}

/** `a as b` of an import is `a: b` when taken apart, and that of an export `b: a` when put together. */
function asProperty(text, isExport) {
  const [name, renamed] = text.split(' as ');
  if (renamed === undefined) return name;
  return isExport === true ? `${renamed}: ${name}` : `${name}: ${renamed}`;
}

module.exports = { flatRooms };
