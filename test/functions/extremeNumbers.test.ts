import fc from 'fast-check';
import { callFunction } from '../../src/functions/callFunction';
import { catalog } from '../../src/functions/catalog';
import type { CellArgument, CellFunction, CellValue } from '../../src/functions/signature';
import { cellFile } from '../support/cellFile';

const RUNS = 120;
/** A nought with a minus, alone or with empty decimals. */
const minusNought = /(?:^|[^\p{L}\p{N}_.-])-0(?:[.,]0+)?(?![.,]?\p{N})/u;

const extremes = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  5e-324,
  -5e-324,
  -1e-9,
  1e-9,
  1e15,
  -1e15,
  1e308,
  -1e308,
);
const numbers = fc.oneof(
  extremes,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: 0, max: 1 }),
  fc.integer({ min: 0, max: 1000 }),
);
const cells = fc.oneof(
  { weight: 6, arbitrary: numbers },
  fc.constantFrom<CellValue>('', 'x', true),
);

function argumentsOf({ parameters }: CellFunction): fc.Arbitrary<CellArgument[]> {
  return fc.tuple(
    ...parameters.map(({ kind }) =>
      kind === 'table'
        ? fc.array(fc.array(cells, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 })
        : cells,
    ),
  ) as unknown as fc.Arbitrary<CellArgument[]>;
}

test.each(catalog.map((each) => [each.name, each] as const))(
  '%s never answers with a nought below zero, an infinity or no number, however extreme its arguments',
  (_name, each) => {
    fc.assert(
      fc.property(argumentsOf(each), fc.constantFrom('en_US', 'de_DE', 'ko_KR'), (args, locale) => {
        for (const cell of [callFunction(each, args, cellFile(locale))].flat(2)) {
          if (typeof cell === 'number') {
            expect([args, Number.isFinite(cell), Object.is(cell, -0)]).toEqual([args, true, false]);
          } else {
            expect(String(cell)).not.toMatch(/NaN|Infinity|undefined|∞/);
            expect(String(cell)).not.toMatch(minusNought);
          }
        }
      }),
      { numRuns: RUNS, seed: 13 },
    );
  },
);
