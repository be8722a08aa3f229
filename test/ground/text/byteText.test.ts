import { byteText } from '../../../src/ground/text/byteText';

// Units as Unicode CLDR writes them.
test.each([
  [0, 'en_US', '0 bytes'],
  [-5, 'en_US', '0 bytes'],
  [1, 'en_US', '1 byte'],
  [999, 'en_US', '999 bytes'],
  [1000, 'en_US', '1 kB'],
  [1234, 'en_US', '1.2 kB'],
  [1_250_000, 'de_DE', '1,3 MB'],
  [5e9, 'en_US', '5 GB'],
  [2e12, 'en_US', '2 TB'],
  [3e15, 'en_US', '3,000 TB'],
])('%d bytes in %s are %s', (bytes, locale, expected) => {
  expect(byteText(bytes, locale)).toBe(expected);
});
