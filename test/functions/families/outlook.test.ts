import { callFunction } from '../../../src/functions/callFunction';
import { cellFunctionNamed } from '../../../src/functions/catalog';
import type { CellArgument, CellValue } from '../../../src/functions/signature';
import { cellFile } from '../../support/cellFile';
import { cpuMs } from '../../support/cpuMs';

const english = cellFile('en_US');

function call(name: string, ...args: CellArgument[]) {
  return callFunction(cellFunctionNamed(name), args, english);
}

/** The rows of a table that hold anything. */
function filled(answer: unknown): CellValue[][] {
  return (answer as CellValue[][]).filter((row) => row.some((cell) => cell !== ''));
}

const header = ['Creator', 'Cost per post', 'Cost', 'Conversions', 'Posts', 'Max posts', 'Margin'];
const mina = ['Mina', 200, 400, 24, 2, '', ''];

describe('BUDGET', () => {
  const table = (...rows: CellValue[][]) => filled(call('BUDGET', [header, ...rows], 2000, 30));
  const why = (rows: CellValue[][], name: string) =>
    String(rows.find(([creator]) => creator === name)?.[6]);

  test('a fixed table: creators in their order, the whole plan, the money kept', () => {
    const rows = call('BUDGET', [header, mina], 2000, 30) as CellValue[][];
    expect(rows).toHaveLength(63);
    expect(rows.every((row) => row.length === 7)).toBe(true);
    const [head, line, whole, kept] = filled(rows);
    expect(head).toEqual(['creator', 'posts', 'money', 'expected profit', 'low', 'high', 'why']);
    expect(line?.[0]).toBe('Mina');
    expect(whole?.[0]).toBe('whole plan');
    expect(Number(whole?.[2]) + Number(kept?.[2])).toBe(2000);
  });

  test('blank conversions are not zero: spent without a count is not measurable', () => {
    const rows = table(mina, ['Evi', 120, 360, '', 3, '', '']);
    expect(why(rows, 'Evi')).toContain('not measurable');
    expect(why(table(mina, ['Evi', 120, 360, 0, 3, '', '']), 'Evi')).not.toContain('measurable');
  });

  test('VERDICT says stop for 700 spent, 2 orders at a margin of 100, and so no posts', () => {
    const rows = table(mina, ['Ben', 100, 700, 2, 7, '', 100]);
    expect(rows[2]?.slice(0, 4)).toEqual(['Ben', 0, 0, '']);
    expect(why(rows, 'Ben')).toBe('stop: no posts next month');
  });

  test('the word of the Scoreboard is taken over the figures', () => {
    const answer = call(
      'BUDGET',
      [
        [...header, '판단'],
        [...mina, '중단'],
      ],
      2000,
      30,
    );
    expect(why(filled(answer), 'Mina')).toBe('stop: no posts next month');
  });

  test('an unknown price is asked for, else her last one is used', () => {
    expect(why(table(mina, ['Dora', '', 200, 12, '', '', '']), 'Dora')).toContain(
      'the cost of a post is missing: ask',
    );
    const [, , last] = table(mina, ['Dora', '', 200, 30, 1, '', '']);
    expect(Number(last?.[2])).toBe(200 * Number(last?.[1]));
    expect(last?.[1]).not.toBe(0);
  });

  test('a bad row speaks for itself and leaves the others alone', () => {
    const rows = table(['Fay', 'x', 100, 2, '', '', ''], mina, ['Gil', 50, -1, 2, '', '', '']);
    expect(why(rows, 'Fay')).toContain('row 2: cost_per_post must be a number, not "x"');
    expect(why(rows, 'Gil')).toBe('cost must not be negative');
    expect(rows[2]?.[1]).toBeGreaterThan(0);
  });

  test('rows of one creator are her months', () => {
    const rows = table(mina, ['Mina', 200, 200, 11, 1, '', '']);
    expect(rows.filter(([name]) => name === 'Mina')).toHaveLength(1);
  });

  test.each<[string, CellArgument[], string]>([
    ['no margin', [[header, mina], 2000], 'margin_per_action must be given'],
    ['no budget', [[header, mina], 0, 30], 'budget must be greater than zero'],
    ['nobody', [[header], 2000, 30], 'creators must hold at least one creator'],
    ['no creator column', [[['x']], 2000, 30], 'creators needs a column "creator"'],
  ])('%s is said', (_, args, sentence) => {
    expect(String(filled(call('BUDGET', ...args))[0]?.[0])).toContain(sentence);
  });

  test('twenty creators with four posts each take less than 0.2 s of the processor', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [
      `c${index}`,
      200 + index * 7,
      400 + index * 11,
      (index * 7) % 23,
      2,
      4,
      30,
    ]);
    const timesMs = [1, 2, 3].map(() => {
      const startMs = cpuMs();
      call('BUDGET', [header, ...rows], 4000);
      return cpuMs() - startMs;
    });
    expect(Math.min(...timesMs)).toBeLessThan(200);
  });
});

describe('CAMPAIGNFORECAST', () => {
  const date = (day: number) => new Date(Date.UTC(2026, 4, day));
  const posts = (...rows: CellValue[][]) => [['Published at', 'Cost', 'Conversions'], ...rows];

  test('seen, P10, P50, P90 in one row; planned posts count', () => {
    const table = posts([date(1), 200, 8], [date(4), 200, 3], [date(9), 200, '']);
    const [[seen, p10, p50, p90] = []] = call(
      'CAMPAIGNFORECAST',
      table,
      date(5),
      7,
      40,
    ) as number[][];
    expect(seen).toBe(11);
    expect(p10).toBeGreaterThanOrEqual(11);
    expect(p50).toBeGreaterThan(p10 as number);
    expect(p90).toBeGreaterThan(p50 as number);
  });

  test('after every window the end is what was seen', () => {
    const table = posts([date(1), 200, 8], [date(4), 200, 3]);
    expect(call('CAMPAIGNFORECAST', table, date(20))).toEqual([[11, 11, 11, 11]]);
  });

  test.each<[string, CellArgument[], string]>([
    [
      'a published post without a count',
      [posts([date(1), 200, '']), date(5)],
      'row 2: conversions',
    ],
    ['a post without a day', [posts(['', 200, 3]), date(5)], 'row 2: published_at is missing'],
    ['a bad cell', [posts([date(1), 'x', 3]), date(5)], 'row 2: cost must be a number'],
    ['a window of no days', [posts([date(1), 1, 3]), date(5), 0], 'window_days must be greater'],
    ['planned posts alone', [posts([date(9), 1, '']), date(5)], 'target_cpa must be given'],
  ])('%s is said', (_, args, sentence) => {
    expect(String((call('CAMPAIGNFORECAST', ...args) as CellValue[][])[0]?.[0])).toContain(
      sentence,
    );
  });
});

describe('MINLIFT', () => {
  test('row by row; weeks are the usual design', () => {
    expect(call('MINLIFT', [[100], ['']], 12)).toEqual([[expect.closeTo(0.26, 2)], ['']]);
    expect(call('MINLIFT', 120, 8, '지역', 6)).toBeGreaterThan(0);
  });

  test.each<[string, CellArgument[], string]>([
    ['four regions', [80, 8, 'regions', 4], 'can never show it: even the best result of 4'],
    ['a number of regions that is missing', [80, 8, 'regions'], 'cells is missing'],
    ['another design', [80, 8, 'moons'], 'design must be weeks, products or regions'],
    ['no orders', [0, 8], 'conversions_per_week must be greater than zero'],
    ['half a week', [10, 8.5], 'weeks must be a whole number'],
  ])('%s is said', (_, args, sentence) => {
    expect(String(call('MINLIFT', ...args))).toContain(sentence);
  });
});
