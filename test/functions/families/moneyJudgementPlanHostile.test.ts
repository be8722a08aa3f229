import { callFunction } from '../../../src/functions/callFunction';
import { decisionFunctions } from '../../../src/functions/families/decisions';
import { engagementFunctions } from '../../../src/functions/families/engagement';
import { impressionsFunctions } from '../../../src/functions/families/impressions';
import { judgementFunctions } from '../../../src/functions/families/judgement';
import { moneyFunctions } from '../../../src/functions/families/money';
import { planFunctions } from '../../../src/functions/families/plan';
import type { CellArgument, CellFunction, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';

const functions: readonly CellFunction[] = [
  ...moneyFunctions,
  ...impressionsFunctions,
  ...engagementFunctions,
  ...judgementFunctions,
  ...decisionFunctions,
  ...planFunctions,
];
const named = functions.map((each) => [each.name, each] as const);

const hostile: readonly CellValue[] = [
  '',
  ' ',
  0,
  -0,
  1,
  -1,
  0.5,
  -1e-308,
  5e-324,
  1e9,
  1e15,
  1e308,
  -1e308,
  true,
  false,
  '#N/A',
  '#ERROR!',
  '크리에이터',
  '１２３',
  '1,000',
  '12%',
  '__proto__',
  'constructor',
  '=1+1',
  '{argument}',
  `${'9'.repeat(50_000)}!`,
  '차'.repeat(50_000),
  new Date(0),
  new Date(8.64e15),
  new Date(Number.NaN),
];

function expectPlainCells(answer: unknown): void {
  for (const cell of [answer].flat(2)) {
    expect(['string', 'number', 'boolean']).toContain(typeof cell);
    if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
    else expect(String(cell)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  }
}

function sameEverywhere({ parameters }: CellFunction, value: CellValue): CellArgument[] {
  return parameters.map(({ kind }) => (kind === 'table' ? [[value]] : value));
}

describe.each(named)('%s', (_, each) => {
  test('answers every hostile cell, alone and in place of each argument, with a plain cell', () => {
    for (const value of hostile) {
      expectPlainCells(callFunction(each, sameEverywhere(each, value), cellFile('en_US')));
      each.parameters.forEach(({ kind }, index) => {
        const args = sameEverywhere(each, 0.5);
        args[index] =
          kind === 'table'
            ? [
                ['metric', 'typical'],
                [value, value],
              ]
            : value;
        expectPlainCells(callFunction(each, args, cellFile('ko_KR')));
      });
    }
  });

  test('answers a range of hostile cells in its own shape', () => {
    const range = hostile.map((cell) => [cell]);
    const args = each.parameters.map(({ kind }) =>
      kind === 'table' ? [['metric', 'typical'], ...range.map(([cell]) => [cell, cell])] : range,
    );
    const answer = callFunction(each, args as CellArgument[], cellFile('en_US'));
    expectPlainCells(answer);
    const { rows, columns } = each.result;
    const height = rows === 'each' ? hostile.length : rows;
    expect([answer].flat(2)).toHaveLength(height * columns);
  });

  test('leaves a blank row blank', () => {
    if (each.result.rows !== 'each') return;
    const blank = each.parameters.map(({ kind }) => (kind === 'table' ? '' : ''));
    expect([callFunction(each, blank, cellFile('en_US'))].flat(2).join('')).toBe('');
  });
});
