import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { BookLayout, CellBlock, PageMessage } from '../../server/protocol';
import { isAllowedCommand } from './allowedCommands';
import { markCells } from './cellMarks';
import { createUniver } from './createUniver';
import type { CellRemarks, HoveredCell } from './hoveredCell';
import { layoutMutations } from './layoutMutations';
import { UNIT_ID } from './unitId';
import { cellMatrix, univerBook, univerSheet } from './univerBook';
import { pageMessagesOf } from './userEdits';
import { wrappedHeights } from './wrappedHeights';

/**
 * Marks what came from the workbook, so that it is not taken for the user's doing: neither by us nor by the grid, which
 * would bring each new tab to the front.
 */
const FROM_SERVER = { onlyLocal: true, fromServer: true, fromCollab: true };
const NO_LAYOUT: BookLayout = { name: '', locale: '', timeZone: '', activeSheetId: 0, sheets: [] };

/** What the grid tells the page. */
export interface GridListener {
  send(message: PageMessage): void;
  /** A command that the workbench does not keep was refused. */
  refused(): void;
  sheetShown(sheetId: number): void;
  /** The pointer is over a cell that has something to say, or no longer. */
  hovered(cell: HoveredCell | null): void;
}

/** The spreadsheet on screen: draws what the workbook holds and passes on what the user does. */
export class Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  private readonly commands: ICommandService;
  private layout = NO_LAYOUT;

  constructor(
    container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    const { univer, api } = createUniver(container);
    this.univer = univer;
    this.api = api;
    this.commands = univer.__getInjector().get(ICommandService);
    this.watchCommands();
  }

  /** Shows a whole file in place of the present one. */
  showBook(layout: BookLayout, blocks: readonly CellBlock[]): void {
    const instances = this.univer.__getInjector().get(IUniverInstanceService);
    const isFirst = this.layout === NO_LAYOUT;
    if (!isFirst) instances.disposeUnit(UNIT_ID);
    this.layout = layout;
    this.api.createWorkbook(univerBook(layout, blocks));
    // The grid's plug-ins start with its first file.
    if (isFirst) {
      markCells(this.univer);
      this.watchPointer();
    }
    this.followTo(layout.activeSheetId);
  }

  /** Follows tabs that came, went, moved or changed their form. */
  showLayout(layout: BookLayout): void {
    const before = this.layout;
    this.layout = layout;
    for (const { id, params } of layoutMutations(before, layout, univerSheet))
      this.apply(id, params);
    if (before.activeSheetId !== layout.activeSheetId) this.followTo(layout.activeSheetId);
  }

  /** Draws changed cells. */
  showCells(block: CellBlock): void {
    const sheet = this.layout.sheets.find(({ id }) => id === block.sheetId);
    const place = { unitId: UNIT_ID, subUnitId: String(block.sheetId) };
    const cellValue = cellMatrix(block, sheet?.colours);
    this.apply('sheet.mutation.set-range-values', { ...place, cellValue });
    const heights = sheet ? wrappedHeights(sheet, block) : [];
    if (heights.length === 0) return;
    const rowsAutoHeightInfo = heights.map(([row, autoHeight]) => ({ row, autoHeight }));
    this.apply('sheet.mutation.set-worksheet-row-auto-height', { ...place, rowsAutoHeightInfo });
  }

  /** Brings a tab to the front. */
  showSheet(sheetId: number): void {
    const book = this.api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(String(sheetId));
    if (sheet) book?.setActiveSheet(sheet);
  }

  /** Brings the tab of this name to the front. */
  showSheetNamed(name: string): void {
    const sheet = this.layout.sheets.find((tab) => tab.name === name);
    if (sheet) this.showSheet(sheet.id);
  }

  /** Where a cell of the tab in front stands, in pixels of the sheet with its headers, scrolled to its start. */
  placeOf(row: number, column: number): { x: number; y: number } {
    const range = this.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
    const { x, y } = range?.getCellRect() ?? { x: 0, y: 0 };
    return { x, y };
  }

  /** What a cell holds and how its numbers are written. */
  cellAt(sheetId: number, row: number, column: number): { value: unknown; pattern: string } {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId))?.getSheet();
    const value = sheet?.getCellRaw(row, column)?.v ?? null;
    return { value, pattern: sheet?.getComposedCellStyle(row, column).n?.pattern ?? '' };
  }

  private watchPointer(): void {
    let pointer = { left: 0, top: 0 };
    const follow = ({ clientX, clientY, target }: PointerEvent): void => {
      pointer = { left: clientX + 12, top: clientY + 16 };
      if (!(target instanceof HTMLCanvasElement)) this.listener.hovered(null);
    };
    document.addEventListener('pointermove', follow, true);
    this.api.addEvent(this.api.Event.CellHover, ({ worksheet, row, column }) => {
      const remarks = worksheet.getSheet().getCellRaw(row, column)?.custom as CellRemarks | null;
      this.listener.hovered(remarks ? { ...remarks, ...pointer } : null);
    });
  }

  private apply(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, params, FROM_SERVER);
  }

  private watchCommands(): void {
    this.commands.beforeCommandExecuted(({ id, type }) => {
      if (type !== CommandType.COMMAND) return;
      if (id === 'sheet.command.insert-sheet') {
        this.addSheet();
        throw new CustomCommandExecutionError('the workbook adds tabs itself');
      }
      if (!isAllowedCommand(id)) {
        this.listener.refused();
        throw new CustomCommandExecutionError(`${id} is not kept by the workbench`);
      }
    });
    this.commands.onCommandExecuted(({ id, params }, options) => {
      if ((options as typeof FROM_SERVER | undefined)?.fromServer) return;
      if (id === 'sheet.operation.set-worksheet-active') {
        this.listener.sheetShown(Number((params as { subUnitId: string }).subUnitId));
      }
      for (const message of pageMessagesOf({ id, params: params ?? {} }))
        this.listener.send(message);
    });
  }

  /** Shows the workbook's tab in front. That is not the user's doing: told back, it would undo a later change there. */
  private followTo(sheetId: number): void {
    this.apply('sheet.operation.set-worksheet-active', {
      unitId: UNIT_ID,
      subUnitId: String(sheetId),
    });
    this.listener.sheetShown(sheetId);
  }

  private addSheet(): void {
    const taken = new Set(this.layout.sheets.map(({ name }) => name));
    let count = this.layout.sheets.length + 1;
    while (taken.has(`Sheet${count}`)) count += 1;
    const index = this.layout.sheets.length;
    const edit = { change: 'addSheet', name: `Sheet${count}`, index } as const;
    this.listener.send({ kind: 'layout', edit });
  }
}
