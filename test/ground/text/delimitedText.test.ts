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

  const semicolons = [
    ['a,x', 'b'],
    ['1', '2'],
  ];
  /** Excel writes the line in front, in quotes or without. */
  test.each([
    ['sep=;\na,x;b\n1;2\n', semicolons],
    ['SEP=;\r\na,x;b\r\n1;2\r\n', semicolons],
    ['"sep=;"\ra,x;b\r1;2\r', semicolons],
    // It decides, also against what the table looks like.
    [
      'sep=,\na;b;c,d\n1;2;3,4\n',
      [
        ['a;b;c', 'd'],
        ['1;2;3', '4'],
      ],
    ],
    // Anywhere else, or with a letter, it is a row.
    ['a,b\nsep=;\n1,2\n', [['a', 'b'], ['sep=;'], ['1', '2']]],
    ['sep=x\na,b\n', [['sep=x'], ['a', 'b']]],
  ])('the separator line of %j is left out', (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test('rows below the separator line keep the lines of the file', () => {
    expect(readDelimitedText('sep=;\na;b\n1;2\n').rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a comma where nothing parts anything, or two signs part it alike', () => {
    expect(readDelimitedText('abc').delimiter).toBe(',');
    expect(readDelimitedText('a,b;c').delimiter).toBe(',');
  });

  /** The first 60 rows and 64,000 letters are looked at. */
  test.each([
    ['sixty rows before many others', 'a;b\n'.repeat(60) + '1,2,3\n'.repeat(200), ';'],
    [
      'long rows before many others',
      `${'x'.repeat(4000)};b\n`.repeat(20) + 'a,b\n'.repeat(45),
      ';',
    ],
    ['blank lines before the table', `${'\n'.repeat(70)}a;b\n1;2\n`, ';'],
  ])('the top of the file decides: %s', (_, text, delimiter) => {
    expect(readDelimitedText(text).delimiter).toBe(delimiter);
  });

  test('knows the line of every row, also after cells of several lines', () => {
    const { rows } = readDelimitedText('a,b\n"1\n1\n1",2\n\n3,4\n');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6]);
  });

  test.each(['\n', '\r', '\r\n'])('the end of a line is one, as %j too', (end) => {
    const { rows } = readDelimitedText(['a,b', '1,2', '', '3,4'].join(end));
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('names the line of a quote that is never closed', () => {
    expect(readDelimitedText('a,b\n1,2\n3,"4\n5,6\n').unclosedQuoteLine).toBe(3);
  });

  /** RFC 4180: quotes around what holds a quote, a line break or the delimiter; here also what would be read as something else. */
  test.each<[string[][], ',' | ';' | undefined, string]>([
    [
      [
        ['a', 'b;c', ''],
        ['x y', ''],
      ],
      undefined,
      'a,b;c,\r\nx y,\r\n',
    ],
    [[['a,b', 'x"y', 'two\nlines']], undefined, '"a,b","x""y","two\nlines"\r\n'],
    [[['a,b', 'c;d']], ';', 'a,b;"c;d"\r\n'],
    [[['']], undefined, '""\r\n'],
    [[['sep=;']], undefined, '"sep=;"\r\n'],
    [[['no sep=;']], undefined, 'no sep=;\r\n'],
    [[['one']], undefined, 'one\r\n'],
  ])('writes %j with %p', (rows, delimiter, text) => {
    expect(writeDelimitedText(rows, delimiter)).toBe(text);
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
