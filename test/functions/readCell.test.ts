import { readCell, Unreadable } from '../../src/functions/readCell';
import type { RowKind } from '../../src/functions/signature';
import { say } from '../../src/ground/text/text';

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
  ])('reads %p as %s', (cell, kind, expected) => {
    expect(readCell(cell, kind, 'cost')).toBe(expected);
  });

  test.each<[unknown, RowKind, string]>([
    ['abc', 'number', 'cost must be a number, not "abc"'],
    ['1.234,50', 'number', 'cost must be a number, not "1.234,50"'],
    ['1,234', 'number', 'cost must be a number, not "1,234"'],
    [true, 'number', 'cost must be a number, not "true"'],
    [march, 'number', 'cost must be a number, not "a date"'],
    ['#N/A', 'number', 'cost holds #N/A: mend that cell first'],
    ['#DIV/0!', 'text', 'cost holds #DIV/0!: mend that cell first'],
    ['2026-03-01', 'date', 'cost must be a date, not "2026-03-01"'],
    [45000, 'date', 'cost must be a date, not "45000"'],
    [new Date(Number.NaN), 'date', 'cost must be a date, not "invalid"'],
    [`${'1'.repeat(49_000)}x`, 'number', `cost must be a number, not "${'1'.repeat(40)}…"`],
    ['maybe', 'flag', 'cost must be TRUE or FALSE, not "maybe"'],
    ['x'.repeat(50_000), 'number', `cost must be a number, not "${'x'.repeat(40)}…"`],
  ])('refuses %p as %s', (cell, kind, sentence) => {
    const read = readCell(cell, kind, 'cost');
    expect(read).toBeInstanceOf(Unreadable);
    expect(say((read as Unreadable).told, 'en')).toBe(sentence);
  });
});
