import { callFunction } from '../../../src/functions/callFunction';
import { briefFunctions } from '../../../src/functions/families/brief';
import { creditModelFunctions } from '../../../src/functions/families/creditModels';
import { trackingFunctions } from '../../../src/functions/families/tracking';
import type { CellArgument, CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

const functions: readonly CellFunction[] = [
  ...trackingFunctions,
  ...briefFunctions,
  ...creditModelFunctions,
];
const english = cellFile('en_US');

const hostile: readonly CellValue[] = [
  '__proto__',
  'constructor',
  '=1+1',
  '{argument}',
  '$&$1',
  '\u0000\ud800\u202e',
  '😀'.repeat(20_000),
  `${'a'.repeat(50_000)}!`,
  '#'.repeat(50_000),
  `https://example.com/?${'&utm_source=a'.repeat(3_500)}`,
  '%'.repeat(50_000),
  '> '.repeat(25_000),
  '차'.repeat(50_000),
  -1,
  0,
  1e308,
  -1e-308,
  true,
  new Date(8.64e15),
  new Date(Number.NaN),
  '#ERROR!',
];

function cells(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer.flat() : [answer];
}

test.each(functions.map((each) => [each.name, each] as const))(
  '%s answers hostile cells with a plain cell',
  (_, each) => {
    for (const value of hostile) {
      const args: CellArgument[] = each.parameters.map(({ kind }) =>
        kind === 'table' ? [[value]] : value,
      );
      const range: CellArgument[] = each.parameters.map(() => hostile.map((cell) => [cell]));
      for (const answer of [
        callFunction(each, args, english),
        callFunction(each, range, english),
      ]) {
        for (const cell of cells(answer)) {
          expect(['string', 'number', 'boolean']).toContain(typeof cell);
          expect(String(cell)).not.toMatch(/NaN|Infinity|undefined|\[object/);
          expect(String(cell).length).toBeLessThan(50_001);
        }
      }
    }
  },
);
