import { fnv1a, hexOf } from '../../../src/ground/text/fnv1a';

// Vectors of the author's own test suite: http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['b', 'e70c2de5'],
  ['foobar', 'bf9cf968'],
])('%p', (text, hex) => {
  expect(hexOf(fnv1a(text))).toBe(hex);
});

test('goes on from what came before', () => {
  expect(fnv1a('bar', fnv1a('foo'))).toBe(fnv1a('foobar'));
});
