import fc from 'fast-check';
import { readDelimitedText, writeDelimitedText } from '../../../src/ground/text/delimitedText';

const cellsOf = (text: string) => readDelimitedText(text).rows.map(({ cells }) => cells);

describe('readDelimitedText', () => {
  test.each([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons beside decimal commas', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n', ';'],
    ['tabs', 'a\tb\n1,2\t3\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['notes above the table', '# note, with a comma\n\na;b;c\n1;2;3\n4;5;6\n', ';'],
    ["Excel's separator line", 'sep=;\na,x;b\n1;2\n', ';'],
  ])('finds the delimiter: %s', (_, text, delimiter) => {
    expect(readDelimitedText(text).delimiter).toBe(delimiter);
  });

  test.each([
    [
      'quotes, doubled quotes, line breaks',
      'a,b\r\n"x ""y"", z","two\nlines"\r\n',
      [
        ['a', 'b'],
        ['x "y", z', 'two\nlines'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'blank lines',
      'a,b\n\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quote inside a bare cell',
      'a,b\n5" tube,2\n',
      [
        ['a', 'b'],
        ['5" tube', '2'],
      ],
    ],
    [
      'text after a closing quote',
      'a,b\n"x"y,2\n',
      [
        ['a', 'b'],
        ['xy', '2'],
      ],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test('knows the line of every row, also after cells of several lines', () => {
    const { rows } = readDelimitedText('a,b\n"1\n1\n1",2\n\n3,4\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  test('names the line of a quote that is never closed', () => {
    expect(readDelimitedText('a,b\n1,2\n3,"4\n5,6\n').unclosedQuoteLine).toBe(3);
  });

  test('gives back what was written, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', 'a', '=', '\uFEFF'),
      }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
        (written, delimiter) => {
          const text = writeDelimitedText(written, delimiter);
          expect(readDelimitedText(text, delimiter).rows.map(({ cells }) => cells)).toEqual(
            written,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('reads 100,000 rows of 40 cells', () => {
    const text = `${'h,'.repeat(39)}h\n${`${'1234,'.repeat(38)}"a, b",x\n`.repeat(100_000)}`;
    expect(readDelimitedText(text).rows).toHaveLength(100_001);
  });
});
