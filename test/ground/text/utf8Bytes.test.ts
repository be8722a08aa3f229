import fc from 'fast-check';
import { utf8Bytes } from '../../../src/ground/text/utf8Bytes';

test('any text has the bytes that the platform gives it, lone surrogates as U+FFFD', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  fc.assert(
    fc.property(units, (codes) => {
      const text = String.fromCharCode(...codes);
      expect(utf8Bytes(text)).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});

test.each([
  ['', []],
  ['A%', [0x41, 0x25]],
  ['é', [0xc3, 0xa9]],
  ['가', [0xea, 0xb0, 0x80]],
  ['😀', [0xf0, 0x9f, 0x98, 0x80]],
  ['\ud800', [0xef, 0xbf, 0xbd]],
])('"%s" (The Unicode Standard, table 3-6)', (text, bytes) => {
  expect(utf8Bytes(text)).toEqual(bytes);
});
