import jsQR from 'jsqr';
import { qrPicture } from '../../../src/client/shared/qrPicture';

/** Paints the path's runs ("M x y h n …") into pixels and reads them as a camera would. */
function decoded(text: string): string | undefined {
  const picture = qrPicture(text);
  if (!picture) return undefined;
  const scale = 4;
  const side = picture.size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of picture.path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let at = 0; at < Number(width) * scale; at++)
        pixels.fill(0, from + at * 4, from + at * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('qrPicture', () => {
  test.each([
    ['https://shop.example/?utm_source=instagram&utm_content=anna_reel1'],
    ['https://상점.example/세럼?이름=안나'],
    [`https://shop.example/?${'a'.repeat(900)}`],
  ])('%s is read back', (link) => expect(decoded(link)).toBe(link));

  test('a text that no code holds gives none', () => {
    expect(qrPicture('가'.repeat(1000))).toBeNull();
  });
});
