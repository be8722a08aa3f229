import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { detectEncoding } from '../../../src/client/files/detectEncoding';

const bytes = (...values: number[]) => new Uint8Array(values);
const euc = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/ /g, ''), 'hex'));
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
    ['EUC-KR of one word', euc('c1f6bec6'), 'euc-kr'],
    // code pages 1252 and 932, as Python's codecs write these headers
    ['German of Windows', euc('42657374e46c6c64617475 6d3b5265636b2c47726fdf'), 'windows-1252'],
    ['French of Windows', euc('c9746174 3b4d6f6e74616e742072656d626f757273e9'), 'windows-1252'],
    [
      'an amount in euros of Windows',
      euc('53756d6d653b34 2c393020803b34392c393020803b'),
      'windows-1252',
    ],
    ['a curly apostrophe', euc('6c6561 9273207265656c3b6c6561 92732070 6f7374'), 'windows-1252'],
    ['Portuguese capitals', euc('50524f4d4fc7c34f3b4e fa6d65726f3b4461 7461 3be9'), 'windows-1252'],
    ['Shift JIS', euc('928d95b694d48d86 2c 928d95b693fa8e9e'), 'shift_jis'],
    ['Shift JIS with kana', euc('8358836583 5b835e8358 2c 8e4f'), 'shift_jis'],
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
