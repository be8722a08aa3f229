import { readCell, Unreadable } from '../../src/functions/readCell';
import type { RowKind } from '../../src/functions/signature';
import { say } from '../../src/ground/text/text';
import { cellFile } from '../support/cellFile';

const march = new Date(Date.UTC(2026, 2, 1));

describe('readCell', () => {
  test.each<[unknown, RowKind, unknown]>([
    [12.5, 'number', 12.5],
    [0, 'number', 0],
    ['12.5', 'number', 12.5],
    ['-3', 'number', -3],
    ['12 %', 'number', 0.12],
    ['1e3', 'number', 1000],
    ['', 'number', undefined],
    ['   ', 'number', undefined],
    [null, 'number', undefined],
    [undefined, 'number', undefined],
    ['', 'flag', undefined],
    [true, 'flag', true],
    ['네', 'flag', true],
    ['no', 'flag', false],
    [0, 'flag', false],
    [123, 'text', '123'],
    ['=1+1', 'text', '=1+1'],
    [true, 'text', 'TRUE'],
    [march, 'date', march.getTime()],
    ['1.234,50', 'number', 1234.5],
    ['1,234', 'number', 1234],
    ['1.250', 'number', 1.25],
    ['2026-03-01', 'date', march.getTime()],
    [46082, 'date', march.getTime()],
    [march, 'text', '2026-03-01'],
    ['O', 'flag', true],
  ])('reads %p as %s', (cell, kind, expected) => {
    expect(readCell(cell, { kind, name: 'cost' }, cellFile('en_US').locale)).toBe(expected);
  });

  test.each<[unknown, RowKind, string]>([
    ['3a4', 'number', 'cost must be a number, not "3a4"'],
    ['abc', 'number', 'cost must be a number, not "abc"'],
    [true, 'number', 'cost must be a number, not "TRUE"'],
    [march, 'number', 'cost must be a number, not "2026-03-01"'],
    ['#N/A', 'number', 'cost holds #N/A: mend that cell first'],
    ['#DIV/0!', 'text', 'cost holds #DIV/0!: mend that cell first'],
    ['2026-02-30', 'date', 'cost must be a date, not "2026-02-30"'],
    [5, 'date', 'cost must be a date, not "5"'],
    [new Date(Number.NaN), 'date', 'cost must be a date, not ""'],
    [`${'1'.repeat(49_000)}x`, 'number', `cost must be a number, not "${'1'.repeat(40)}…"`],
    ['maybe', 'flag', 'cost must be TRUE or FALSE, not "maybe"'],
    ['x'.repeat(50_000), 'number', `cost must be a number, not "${'x'.repeat(40)}…"`],
  ])('refuses %p as %s', (cell, kind, sentence) => {
    const read = readCell(cell, { kind, name: 'cost' }, cellFile('en_US').locale);
    expect(read).toBeInstanceOf(Unreadable);
    expect(say((read as Unreadable).told, 'en')).toBe(sentence);
  });
});
