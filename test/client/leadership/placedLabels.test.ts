import fc from 'fast-check';
import { placedLabels } from '../../../src/client/leadership/placedLabels';
import { textWidth } from '../../../src/client/leadership/shortName';

const frame = { left: 0, right: 400, top: 0, bottom: 200 };

test('a name stands above its circle, below at the upper edge, beside in a corner', () => {
  const label = (x: number, y: number) =>
    placedLabels([{ x, y, radius: 5, name: 'Mina' }], frame)[0];
  expect(label(200, 100)).toMatchObject({ x: 200, y: 91, anchor: 'middle' });
  expect(label(200, 6)).toMatchObject({ x: 200, y: 24, anchor: 'middle' });
  expect(label(6, 100)).toMatchObject({ x: 15, anchor: 'start' });
  expect(label(394, 100)).toMatchObject({ x: 385, anchor: 'end' });
});

test('of two circles in one place one name is left out rather than written over the other', () => {
  const circle = { x: 100, y: 100, radius: 60, name: 'A long name of a creator' };
  const tight = { left: 40, right: 260, top: 20, bottom: 170 };
  expect(placedLabels([circle, { ...circle, name: 'Another' }], tight).length).toBeLessThan(2);
});

test('no two names overlap, all lie inside the picture', () => {
  const circle = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 200 }),
    radius: fc.integer({ min: 3, max: 20 }),
    name: fc.constantFrom('Mina', '재호의 부엌', 'Donaudampf…', 'x'),
  });
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 25 }), (circles) => {
      const boxes = placedLabels(circles, frame).map(({ name, x, y, anchor }) => {
        const width = 5.8 * textWidth(name);
        const left = x - { start: 0, middle: width / 2, end: width }[anchor];
        return { left, right: left + width, top: y - 9, bottom: y + 3 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 200).toBe(true);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(isApart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
