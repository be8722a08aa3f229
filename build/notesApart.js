const path = require('node:path');
const { readFileSync } = require('node:fs');
const { parse } = require('acorn');
const { transform } = require('esbuild');

/** By what marks a declaration, the property of it that stands in headerNotes.html or in the documents alone. */
const apart = [
  { beside: 'key', property: 'note' },
  { beside: 'writer', property: 'purpose' },
];

/**
 * Takes the notes of columns and settings and the purposes of tabs out of their declarations: a cell should not read
 * them, and whoever writes them reads headerNotes.html.
 *
 * @param {string} folder absolute path of the source
 */
function notesApart(folder) {
  return {
    name: 'notes-apart',
    setup(building) {
      building.onLoad(
        { filter: /[\\/]workbook[\\/]schema[\\/].*\.ts$/ },
        async ({ path: file }) => {
          const { code } = await transform(readFileSync(file, 'utf8'), {
            loader: 'ts',
            target: 'es2020',
            charset: 'utf8',
            sourcefile: path.relative(folder, file),
          });
          return { contents: withoutNotes(code), loader: 'js' };
        },
      );
    },
  };
}

/** A module's code without those properties, each cut out with the comma behind it. */
function withoutNotes(code) {
  const cuts = [];
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), ({ type, properties }) => {
    if (type !== 'ObjectExpression') return;
    const names = properties.map(({ key }) => key?.name ?? key?.value);
    for (const { beside, property } of apart) {
      const at = names.indexOf(property);
      if (at >= 0 && names.includes(beside)) cuts.push(properties[at]);
    }
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
      code,
    );
}

function visit(node, seen) {
  if (typeof node?.type !== 'string') return;
  seen(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) visit(child, seen);
  }
}

module.exports = { notesApart };
