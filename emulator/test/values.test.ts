import fc from 'fast-check';
import {
  a1Of,
  columnIndex,
  columnLetters,
  quotedSheetName,
  readA1,
  splitSheetName,
} from '../workbook/a1';
import { displayText } from '../workbook/displayText';
import { readEntry } from '../workbook/readEntry';
import { instantFromSerial, serialFromInstant } from '../workbook/serialDate';
import { shiftReferences } from '../workbook/shiftReferences';
import { zoneOffset } from '../workbook/zoneOffset';

describe('A1 notation', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [18_277, 'ZZZ'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  test('an area written is an area read', () => {
    const size = fc.integer({ min: 1, max: 500 });
    const index = fc.integer({ min: 0, max: 500 });
    const area = fc.record({ row: index, column: index, rows: size, columns: size });
    fc.assert(fc.property(area, (one) => expect(readA1(a1Of(one), 1000, 1000)).toEqual(one)));
  });

  test.each(['', 'A', '5', 'A1:', ':A1', 'A1:B2:C3', 'AAAA1', 'A1;B2'])(
    '%j is no range',
    (text) => {
      expect(readA1(text, 10, 10)).toBeUndefined();
    },
  );

  test('tab names are quoted and read back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        expect(splitSheetName(`${quotedSheetName(name)}!A1`)).toEqual({ sheet: name, range: 'A1' });
      }),
    );
  });
});

describe('typed text', () => {
  const read = (text: string, locale = 'en_US', numberFormat?: string) =>
    readEntry(text, { locale, currentYear: 2026, numberFormat });

  // What Google Sheets shows for the same typing; serials counted from 1899-12-30.
  test.each([
    ['en_US', '1/2', 46024, 'M/d/yyyy'],
    ['en_US', '12/31/99', 36525, 'M/d/yyyy'],
    ['en_US', 'Mar 4, 2026', 46085, 'mmm d, yyyy'],
    ['en_US', '4 March 2026', 46085, 'mmm d, yyyy'],
    ['en_US', '1:30 PM', 0.5625, 'h:mm:ss AM/PM'],
    ['en_US', '3/4/2026 6:00', 46085.25, 'M/d/yyyy H:mm:ss'],
    ['en_GB', '4/3/2026', 46085, 'dd/MM/yyyy'],
    ['ko_KR', '2026. 3. 4', 46085, 'yyyy. M. d'],
    ['de_DE', '4.3.2026', 46085, 'd.M.yyyy'],
    ['en_US', '(5)', -5, undefined],
    ['en_US', '-5', -5, undefined],
    ['en_US', '-$5', -5, '"$"#,##0'],
    ['en_US', '1e3', 1000, undefined],
    ['en_US', '.5', 0.5, undefined],
    ['de_DE', '1.234,5', 1234.5, undefined],
    ['ko_KR', '₩1,000', 1000, '"₩"#,##0'],
    ['en_US', '2.5%', 0.025, '0.00%'],
  ])('%s reads %s as %d', (locale, text, value, numberFormat) => {
    const entry = read(text, locale);
    expect(entry.value).toBeCloseTo(value, 9);
    expect(entry.numberFormat).toBe(numberFormat);
  });

  test.each([
    '1,23',
    '1.2.3',
    '12 apples',
    '13/13/2026',
    '25:00',
    '=',
    '+',
    '-',
    '$',
    '%',
    'April',
    'March 32',
    '2026-3',
    '@handle',
    '1/2/3/4',
    '--5',
  ])('%s stays text', (text) => {
    expect(read(text)).toEqual({ value: text });
  });

  test('nothing typed makes reading fail or hang, and quoted text is kept', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(() => read(text)).not.toThrow();
        expect(read(`'${text}`)).toEqual({ value: text });
        expect(read(text, 'en_US', '@').formula).toBeUndefined();
      }),
    );
    read('1 '.repeat(20_000));
    read(`${'1,'.repeat(20_000)}x`);
    read(`a${' '.repeat(49_000)}b`);
  });
});

describe('display', () => {
  // Patterns and results as in Google's guide "Date and number formats".
  test.each([
    [1234.567, undefined, '1234.567'],
    [0.1 + 0.2, undefined, '0.3'],
    [1e21, undefined, '1.00E+21'],
    [1234.567, '#,##0.00', '1,234.57'],
    [-1234.5, '#,##0', '-1,235'],
    [5, '000', '005'],
    [0.256, '0.0%', '25.6%'],
    [12.5, '"€"0.00', '€12.50'],
    [12.5, '0.## "kg"', '12.5 kg'],
    [-3, '0;(0)', '(3)'],
    [12345, '0.00E+00', '1.23E+04'],
    [46085, 'yyyy-mm-dd', '2026-03-04'],
    [46085.5629, 'm/d/yy h:mm AM/PM', '3/4/26 1:30 PM'],
    [46085.5625, 'hh:mm:ss', '13:30:00'],
    [0.00012, '0.0E+00', '1.2E-04'],
    [1.5, '[h]:mm', '36:00'],
    [46085, 'dddd, mmmm d', 'Wednesday, March 4'],
    [true, undefined, 'TRUE'],
    ['text', '0.00', 'text'],
  ])('%p by %p is %s', (value, format, text) => {
    expect(displayText(value, format, 'en_US')).toBe(text);
  });

  test('a German sheet has commas', () => {
    expect(displayText(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
  });
});

describe('zones', () => {
  // Offsets from the tz database.
  test.each([
    ['Asia/Seoul', '2026-03-04T00:00:00Z', 9],
    ['America/New_York', '2026-03-08T06:59:59Z', -5],
    ['America/New_York', '2026-03-08T07:00:00Z', -4],
    ['Asia/Kolkata', '2026-03-04T00:00:00Z', 5.5],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', 2],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 1],
  ])('%s at %s is %d hours ahead', (zone, at, hours) => {
    expect(zoneOffset(zone, Date.parse(at))).toBe(hours * 3_600_000);
  });

  test('an instant written and read back is the same, outside the doubled hour', () => {
    const instants = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2040, 0) });
    const zones = fc.constantFrom('Etc/UTC', 'Asia/Seoul', 'Asia/Kolkata');
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(instantFromSerial(serialFromInstant(instant, zone), zone)).toBe(instant);
      }),
    );
  });
});

describe('references follow', () => {
  const rowsIn = { sheetName: 'Data', axis: 'row', at: 2, count: 3 } as const;
  const rowsOut = { sheetName: 'Data', axis: 'row', at: 2, count: -2 } as const;
  const columnsIn = { sheetName: 'Data', axis: 'column', at: 1, count: 1 } as const;

  // As Google Sheets rewrites the same formulas.
  test.each([
    ['=A2+A3', rowsIn, '=A2+A6'],
    ['=SUM($A$1:$A$3)', rowsIn, '=SUM($A$1:$A$6)'],
    ['=A2:A', rowsIn, '=A2:A'],
    ['=A3:A', rowsIn, '=A6:A'],
    ["=Other!A3+'Data'!A3", rowsIn, "=Other!A3+'Data'!A6"],
    ['="A3"&A3', rowsIn, '="A3"&A6'],
    ['=LOG10(A3)', rowsIn, '=LOG10(A6)'],
    ['=A3', rowsOut, '=#REF!'],
    ['=SUM(A1:A5)', rowsOut, '=SUM(A1:A3)'],
    ['=SUM(A3:A4)', rowsOut, '=SUM(#REF!)'],
    ['=SUM(A4:A6)', rowsOut, '=SUM(A3:A4)'],
    ['=A1+B1+$C1', columnsIn, '=A1+C1+$D1'],
    ['=SUM(A:B)', columnsIn, '=SUM(A:C)'],
  ])('%s', (formula, shift, expected) => {
    expect(shiftReferences(formula, 'Data', shift)).toBe(expected);
  });
});
