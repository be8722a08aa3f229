import { callsOurs } from '../../src/server/freeze/callsOurs';
import { sidebarHost } from './endpoints/sidebarHost';

test.each([
  ['=ROMI(100,40)', true],
  ['=round( romi (A1:A3;B1:B3);2)', true],
  ['=IF(A1="",,ARRAYFORMULA(CPA(B1,C1)))', true],
  ['=SUM(A1:A3)', false],
  ['="ROMI(1,2)"', false],
  ["='ROMI(x'!A1", false],
  ['=MYROMI(1,2)', false],
  ['', false],
])('%s calls ours: %p', (formula, expected) => {
  expect(callsOurs(formula)).toBe(expected);
});

describe('Freeze formulas', () => {
  const { host } = sidebarHost();
  const { workbook } = host;
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const type = (place: [number, number], text: string) =>
    host.setCells([{ sheetId: sheet.id, row: place[0], column: place[1], input: text }]);
  const shown = () =>
    [0, 1, 2].map((row) => [1, 2, 3].map((column) => sheet.cellAt(row, column)?.value ?? ''));

  beforeAll(() => {
    // A: revenue; B: one column that spills; C: text that looks like a date; D: others' formula and a failing one.
    for (const [row, text] of ['100', '50', '10'].entries()) type([row, 0], text);
    type([0, 1], '=ROMI(A1:A3,20)');
    type([0, 2], '=TRACKED(TRUE,TRUE,TRUE,TRUE,TRUE)');
    type([0, 3], '=SUM(A1:A3)');
    type([1, 3], '=ROMI(1,0)');
  });

  test('values stand where formulas stood, spilled ones too; texts stay texts; others stay live', () => {
    const before = shown();
    expect(before).toEqual([
      [4, '5/5', 160],
      [1.5, '', 'cost must be greater than zero'],
      [-0.5, '', ''],
    ]);
    host.runMenuItem('freezeFormulas');
    expect(shown()).toEqual(before);
    expect(sheet.cellAt(0, 1)).not.toHaveProperty('formula');
    expect(sheet.cellAt(1, 1)?.spilled).toBeUndefined();
    expect(sheet.cellAt(0, 3)?.formula).toBe('=SUM(A1:A3)');
    expect(host.toasts().at(-1)?.message).toMatch(/^3 formulas are values now/);
  });

  test('they can be brought back, but for what somebody changed since', () => {
    type([0, 2], 'my own word');
    host.runMenuItem('bringFormulasBack');
    expect(sheet.cellAt(0, 1)?.formula).toBe('=ROMI(A1:A3,20)');
    expect(shown()).toEqual([
      [4, 'my own word', 160],
      [1.5, '', 'cost must be greater than zero'],
      [-0.5, '', ''],
    ]);
    expect(host.toasts().at(-1)?.message).toBe(
      '2 formulas are back. Cells left as people changed them: 1',
    );
    expect(workbook.sheets.some(({ hidden }) => hidden)).toBe(false);
  });

  test('with nothing frozen it says so', () => {
    host.runMenuItem('bringFormulasBack');
    expect(host.toasts().at(-1)?.message).toMatch(/no formulas of this file are frozen/i);
  });
});
