import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { detectEncoding } from '../../../src/client/files/detectEncoding';

const bytes = (...values: number[]) => new Uint8Array(values);
const fixtures = join(__dirname, '../../fixtures/exports');

describe('detectEncoding', () => {
  test.each([
    ['ASCII', new TextEncoder().encode('a,b\n1,2\n'), 'utf-8'],
    ['UTF-8 with Korean', new TextEncoder().encode('주문번호,금액\n'), 'utf-8'],
    ['UTF-8 with emoji', new TextEncoder().encode('caption 😍\n'), 'utf-8'],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x61, 0, 0x2c, 0), 'utf-16le'],
    ['UTF-16 without its mark', bytes(0x61, 0, 0x2c, 0, 0x62, 0, 0x0a, 0), 'utf-16le'],
    ['UTF-16, big end first', bytes(0, 0x61, 0, 0x2c, 0, 0x62, 0, 0x0a), 'utf-16be'],
    ['EUC-KR', bytes(0xc1, 0xd6, 0xb9, 0xae, 0x2c, 0x31), 'euc-kr'],
    ['a zip file, as Excel writes', bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0), null],
    ['an empty file', bytes(), 'utf-8'],
  ])('%s', (_, content, encoding) => {
    expect(detectEncoding(content)).toBe(encoding);
  });

  const files = readdirSync(fixtures).filter((name) => statSync(join(fixtures, name)).isFile());
  test.each(files)('%s', (file) => {
    const expected = file.startsWith('cafe24')
      ? 'euc-kr'
      : file.includes('utf16')
        ? 'utf-16le'
        : 'utf-8';
    expect(detectEncoding(new Uint8Array(readFileSync(join(fixtures, file))))).toBe(expected);
  });
});
