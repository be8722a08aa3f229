const { namedLiterals } = require('../../build/namedLiterals');

/** What leaves that code, by name. */
function left(code: string): Record<string, unknown> {
  const literals: { called: string; start: number; end: number; value: unknown }[] = namedLiterals(
    code,
    10,
  );
  return Object.fromEntries(literals.map(({ called, value }) => [called, value]));
}

test.each([
  ['a constant', 'const words = ["yes", "아니오"];', { words: ['yes', '아니오'] }],
  ['a property', 'f({ columns: { id: { at: -1 } }, g() {} });', { columns: { id: { at: -1 } } }],
  ['the outermost', 'const all = { some: { one: "two" } };', { all: { some: { one: 'two' } } }],
  ['the first of a name', 'f({ a: ["first one"] }, { a: ["second one"] });', { a: ['first one'] }],
])('%s leaves the code', (_what, code, expected) => {
  expect(left(code)).toEqual(expected);
});

test.each([
  ['what is short', 'const a = [1];'],
  ['what names another', 'const a = ["some", other, "words"];'],
  ['a pattern', 'const a = ["some words", /pattern/];'],
  ['a hole', 'const a = ["some words", , "more"];'],
  ['a spread', 'const a = { ...other, some: "words" };'],
  ['what a function makes anew', 'function f() { const a = ["some words"]; return a; }'],
  ['what has no name', 'f(["some words", "more"]);'],
])('%s stays', (_what, code) => {
  expect(left(code)).toEqual({});
});

test('places are those in the code', () => {
  const code = 'const words = ["yes", "no", "or"];';
  const [{ start, end }] = namedLiterals(code, 10);
  expect(code.slice(start, end)).toBe('["yes", "no", "or"]');
});
