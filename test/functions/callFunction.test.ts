import { inputError } from '../../src/domain/inputError';
import { callFunction } from '../../src/functions/callFunction';
import {
  type CellArgument,
  type CellFunction,
  eachRow,
  eachRowAmongAll,
  optional,
  required,
  wholeRange,
} from '../../src/functions/signature';
import { inputTexts } from '../../src/messages/inputTexts';
import { cellFile } from '../support/cellFile';

const english = cellFile('en_US');
const ratio = eachRow({
  name: 'RATIO',
  parameters: [
    required('part', 'number'),
    required('whole', 'number'),
    optional('factor', 'number'),
  ],
  run: (part, whole, factor = 1) => {
    if (whole <= 0) throw inputError(inputTexts.mustBeGreaterThanZero, { argument: 'whole' });
    return (part / whole) * factor;
  },
});
const share = eachRowAmongAll({
  name: 'SHARE',
  parameters: [required('part', 'number'), optional('names', 'table')],
  columns: 2,
  prepare: (rows) => rows().reduce((total, [part]) => total + part, 0),
  run: ([part], total) => [part / total, total],
});
const total = wholeRange({
  name: 'TOTAL',
  parameters: [required('cost', 'number'), required('count', 'number')],
  run: (rows) => rows.reduce((sum, [cost, count]) => sum + cost * count, 0),
});
const table = wholeRange({
  name: 'TABLE',
  parameters: [required('cost', 'number')],
  size: { rows: 3, columns: 2 },
  run: (rows) => rows.map(([cost], index) => [index, cost]),
});

function call(cellFunction: CellFunction, ...args: CellArgument[]) {
  return callFunction(cellFunction, args, english);
}

describe('a function of each row', () => {
  test.each<[string, CellArgument[], unknown]>([
    ['two cells give one cell', [1, 4], 0.25],
    ['a 1×1 range is a cell', [[[1]], [[4]]], 0.25],
    ['a blank leaves a blank', ['', 4], ''],
    ['an omitted argument is named', [1], 'whole is missing'],
    ['the first omitted one is named', [], 'part is missing'],
    ['one too many is said', [1, 4, 1, 9], 'RATIO takes at most 3 arguments'],
    ['a skipped optional is missing, not zero', [1, 4, ''], 0.25],
    [
      'a column answers row by row',
      [
        [[1], [2]],
        [[4], [4]],
      ],
      [[0.25], [0.5]],
    ],
    ['a single cell repeats', [[[1], [2]], 4], [[0.25], [0.5]]],
    [
      'blank rows stay blank',
      [
        [[1], ['']],
        [[4], ['']],
      ],
      [[0.25], ['']],
    ],
    [
      'a bad row speaks for itself',
      [
        [[1], [2], ['x']],
        [[4], [0], [4]],
      ],
      [[0.25], ['whole must be greater than zero'], ['part must be a number, not "x"']],
    ],
    ['error cells are named', ['#N/A', 4], 'part holds #N/A: mend that cell first'],
    [
      'heights must agree',
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      'whole has 3 rows but part has 2: use ranges of equal height',
    ],
    [
      'wide ranges are refused',
      [
        [
          [1, 2],
          [3, 4],
        ],
        4,
      ],
      'part must be one column wide',
    ],
    [
      'an overflow is a sentence',
      [1e308, 1e-308],
      'the result is too large to be a number: check the arguments',
    ],
  ])('%s', (_, args, expected) => {
    expect(call(ratio, ...args)).toEqual(expected);
  });

  test('speaks Korean in a Korean file', () => {
    expect(callFunction(ratio, [1, 0], cellFile('ko_KR'))).toBe('whole: 0보다 큰 값을 넣어 주세요');
  });

  test('does not ask for the language unless a sentence is said', () => {
    const language = jest.fn(english.language);
    callFunction(
      ratio,
      [
        [[1], ['']],
        [[4], ['']],
      ],
      { ...english, language },
    );
    expect(language).not.toHaveBeenCalled();
  });

  test('a fault of the program is thrown, never hidden', () => {
    const broken = eachRow({
      name: 'BROKEN',
      parameters: [required('part', 'number')],
      run: () => {
        throw new TypeError('a slip');
      },
    });
    expect(() => call(broken, 1)).toThrow('a slip');
  });
});

describe('a function of each row among all', () => {
  test('prepares once from the rows that can be read', () => {
    expect(call(share, [[1], ['x'], [3], ['']])).toEqual([
      [0.25, 4],
      ['part must be a number, not "x"', ''],
      [0.75, 4],
      ['', ''],
    ]);
  });

  test('a table must be a range', () => {
    expect(call(share, 1, 'names')).toEqual([['names must be a range with its header row', '']]);
  });
});

describe('a function of the whole range', () => {
  test.each<[string, CellArgument[], unknown]>([
    [
      'sums',
      [
        [[2], [3]],
        [[1], [2]],
      ],
      8,
    ],
    [
      'passes over empty rows',
      [
        [[2], [''], [3]],
        [[1], [''], [2]],
      ],
      8,
    ],
    [
      'names an incomplete row',
      [
        [[2], ['']],
        [[1], [2]],
      ],
      'row 2: cost is missing',
    ],
    [
      'names an unreadable row',
      [
        [[2], ['x']],
        [[1], [2]],
      ],
      'row 2: cost must be a number, not "x"',
    ],
    ['nothing at all stays blank', [[['']], [['']]], ''],
  ])('%s', (_, args, expected) => {
    expect(call(total, ...args)).toEqual(expected);
  });

  test('a table is padded to its declared size', () => {
    expect(call(table, [[7], [8]])).toEqual([
      [0, 7],
      [1, 8],
      ['', ''],
    ]);
    expect(call(table, [['x'], [7]])).toEqual([
      ['row 1: cost must be a number, not "x"', ''],
      ['', ''],
      ['', ''],
    ]);
  });
});
