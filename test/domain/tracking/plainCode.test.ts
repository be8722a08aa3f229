import fc from 'fast-check';
import { oneEditApart } from '../../../src/domain/tracking/oneEditApart';
import { freePlainCode, plainCode } from '../../../src/domain/tracking/plainCode';

// By hand: first name and discount; Hangul by the Revised Romanization.
test.each([
  [{ name: 'Lea', discount: 15 }, 'LEA15'],
  [{ name: 'Lea', discount: 0.15 }, 'LEA15'],
  [{ name: 'Lea', discount: 0.07 }, 'LEA7'],
  [{ name: ' lea sommer ', discount: 15 }, 'LEA15'],
  [{ name: 'Lea' }, 'LEA'],
  [{ name: '@lea.runs', discount: 20 }, 'LEA20'],
  [{ name: 'Zoë', discount: 5 }, 'ZOE5'],
  [{ name: 'mina2', discount: 10 }, 'MINA10'],
  [{ name: '김서연', discount: 10 }, 'GSY10'],
  [{ name: '김서연', handle: '@seoyeon.daily', discount: 10 }, 'SEOYEON10'],
  [{ name: '재호 Kim', discount: 10 }, 'KIM10'],
  [{ name: '小林さくら', discount: 10 }, 'CREW10'],
  [{ name: 'Maximiliane-Charlotte', discount: 5000 }, 'MAXIMILIAN5000'],
])('%j gives %s', (wish, code) => {
  expect(plainCode(wish)).toBe(code);
});

test.each([0, -5, 12.5, 0.125, 100_000, Number.NaN])('refuses a discount of %s', (discount) => {
  expect(() => plainCode({ name: 'Lea', discount })).toThrow('discount must be a whole number');
});

test.each([
  [['LEO15'], 'LEAS15'],
  [['LEA15'], 'LEASOM15'],
  [['lea 15', 'LEAS15', 'LEASOM15'], 'LEASOMMER15'],
  [['LEA10'], 'LEAS15'],
  [[], 'LEA15'],
])('with %j in use Lea Sommer gets %s', (taken, code) => {
  const free = freePlainCode({ name: 'Lea Sommer', discount: 15 }, taken);
  expect(taken.every((other) => !oneEditApart(other, free ?? ''))).toBe(true);
  expect(free).toBe(code);
});

test('is never one slip away from a code in use', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,5}( [A-Z][a-z]{1,5})?$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const taken: string[] = [];
      for (const each of names) {
        const code = freePlainCode({ name: each, discount: 10 }, taken);
        if (code === undefined) continue;
        expect(taken.filter((other) => oneEditApart(other, code))).toEqual([]);
        taken.push(code);
      }
    }),
  );
});
