const { parse } = require('acorn');

/**
 * The long literals of a module that JSON holds and that have a name: a constant's or a property's. Those within a
 * function are made anew at each call and stay.
 *
 * @param {string} code a module in JavaScript
 * @param {number} smallestBytes what is shorter stays too
 * @returns {{ called: string, start: number, end: number, value: unknown }[]} in the order of the code, names once
 */
function namedLiterals(code, smallestBytes) {
  const found = [];
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), '', (node, called) => {
    if (!called || !isPlain(node)) return false;
    const text = code.slice(node.start, node.end);
    if (Buffer.byteLength(text) >= smallestBytes && !found.some((other) => other.called === called))
      found.push({ called, start: node.start, end: node.end, value: evaluated(text) });
    return true;
  });
  return found;
}

/** Walks the tree outside of functions; `taken` says whether a value is done with. */
function visit(node, called, taken) {
  if (typeof node?.type !== 'string' || /Function/.test(node.type)) return;
  if (/^(?:Object|Array)Expression$/.test(node.type) && taken(node, called)) return;
  for (const [key, value] of Object.entries(node)) {
    const own = nameOf(node, key);
    for (const child of Array.isArray(value) ? value : [value]) visit(child, own, taken);
  }
}

function nameOf(node, key) {
  if (node.type === 'VariableDeclarator' && key === 'init') return node.id.name;
  if (node.type === 'Property' && key === 'value' && !node.computed) return node.key.name;
  return undefined;
}

function isPlain(node) {
  switch (node.type) {
    case 'Literal':
      return node.regex === undefined && node.bigint === undefined;
    case 'UnaryExpression':
      return node.operator === '-' && isPlain(node.argument);
    case 'ArrayExpression':
      return node.elements.every((element) => element !== null && isPlain(element));
    case 'ObjectExpression':
      return node.properties.every(
        ({ type, computed, shorthand, method, value }) =>
          type === 'Property' && !computed && !shorthand && !method && isPlain(value),
      );
    default:
      return false;
  }
}

const evaluated = (literal) => new Function(`return (${literal})`)();

module.exports = { namedLiterals };
