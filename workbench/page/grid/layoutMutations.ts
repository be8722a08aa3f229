import type { IRange } from '@univerjs/core';
import type { BookLayout, SheetLayout } from '../../server/protocol';
import { freezeOf } from './freezeOf';
import { UNIT_ID } from './unitId';

/** One mutation of the grid, to be run as if it came from elsewhere. */
export interface GridMutation {
  readonly id: string;
  readonly params: object;
}

/**
 * What turns the layout that the grid has into the one that the workbook has. Tabs come before others go.
 * @param toGrid a new tab in the grid's own terms
 */
export function layoutMutations(
  before: BookLayout,
  after: BookLayout,
  toGrid: (sheet: SheetLayout) => object,
): GridMutation[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const stays = new Set(after.sheets.map(({ id }) => id));
  const mutations: GridMutation[] = [];
  after.sheets.forEach((sheet, index) => {
    const known = old.get(sheet.id);
    if (known) mutations.push(...sheetMutations(known, sheet));
    else mutations.push(mutation('insert-sheet', { index, sheet: toGrid(sheet) }));
  });
  for (const { id, name } of before.sheets) {
    if (stays.has(id)) continue;
    mutations.push(mutation('remove-sheet', { subUnitId: String(id), subUnitName: name }));
  }
  return [...mutations, ...orderMutations(before, after)];
}

function sheetMutations(before: SheetLayout, after: SheetLayout): GridMutation[] {
  const subUnitId = String(after.id);
  const of = (id: string, params: object) => mutation(id, { subUnitId, ...params });
  const changed = (...keys: (keyof SheetLayout)[]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const hidden = after.hidden ? 1 : 0;
  return [
    ...(changed('name') ? [of('set-worksheet-name', { name: after.name })] : []),
    ...(changed('rowCount') ? [of('set-worksheet-row-count', { rowCount: after.rowCount })] : []),
    ...(changed('columnCount')
      ? [of('set-worksheet-column-count', { columnCount: after.columnCount })]
      : []),
    ...(changed('frozenRows', 'frozenColumns') ? [of('set-frozen', freezeOf(after))] : []),
    ...(changed('columnWidths') ? widthMutations(before, after) : []),
    ...(changed('hidden') ? [of('set-worksheet-hidden', { hidden })] : []),
    ...(changed('hiddenGridlines')
      ? [of('toggle-gridlines', { showGridlines: after.hiddenGridlines ? 0 : 1 })]
      : []),
    ...(changed('tabColor') ? [of('set-tab-color', { color: after.tabColor ?? '' })] : []),
    ...(changed('merges')
      ? [
          of('remove-worksheet-merge', { ranges: rangesOf(before) }),
          of('add-worksheet-merge', { ranges: rangesOf(after) }),
        ]
      : []),
  ];
}

function widthMutations(before: SheetLayout, after: SheetLayout): GridMutation[] {
  const old = new Map(before.columnWidths);
  return after.columnWidths
    .filter(([column, pixels]) => old.get(column) !== pixels)
    .map(([column, colWidth]) => {
      const range = {
        startRow: 0,
        endRow: after.rowCount - 1,
        startColumn: column,
        endColumn: column,
      };
      const params = { subUnitId: String(after.id), ranges: [range], colWidth };
      return mutation('set-worksheet-col-width', params);
    });
}

function orderMutations(before: BookLayout, after: BookLayout): GridMutation[] {
  const stays = new Set(after.sheets.map(({ id }) => id));
  const known = new Set(before.sheets.map(({ id }) => id));
  const order = before.sheets.map(({ id }) => id).filter((id) => stays.has(id));
  after.sheets.forEach(({ id }, index) => {
    if (!known.has(id)) order.splice(index, 0, id);
  });
  const mutations: GridMutation[] = [];
  after.sheets.forEach(({ id }, toOrder) => {
    const fromOrder = order.indexOf(id);
    if (fromOrder === toOrder) return;
    order.splice(toOrder, 0, ...order.splice(fromOrder, 1));
    mutations.push(mutation('set-worksheet-order', { subUnitId: String(id), fromOrder, toOrder }));
  });
  return mutations;
}

function rangesOf({ merges }: SheetLayout): IRange[] {
  return merges.map(({ row, column, rows, columns }) => ({
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  }));
}

function mutation(name: string, params: object): GridMutation {
  return { id: `sheet.mutation.${name}`, params: { unitId: UNIT_ID, ...params } };
}
