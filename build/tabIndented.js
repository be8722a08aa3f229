const { tokenizer } = require('acorn');

/**
 * Code whose lines are indented by tabs instead of pairs of spaces: Google reads the whole file before every cell.
 * Where a line begins inside of a template or a comment, it stays as it is.
 *
 * @param {string} code a module
 */
function tabIndented(code) {
  const comments = [];
  const options = {
    ecmaVersion: 2020,
    sourceType: 'module',
    onComment: (_isBlock, _text, start, end) => comments.push([start, end]),
  };
  const templates = [];
  // The end of the stream is a token that ends the iteration.
  for (const { type, start, end } of tokenizer(code, options)) {
    if (type.label === 'template' || type.label === 'invalidTemplate') templates.push([start, end]);
  }
  const kept = [...comments, ...templates].sort(([a], [b]) => a - b);
  let next = 0;
  return code.replace(/^(?: {2})+/gm, (spaces, at) => {
    while (next < kept.length && kept[next][1] <= at) next++;
    const isInside = next < kept.length && kept[next][0] < at;
    return isInside ? spaces : '\t'.repeat(spaces.length / 2);
  });
}

module.exports = { tabIndented };
