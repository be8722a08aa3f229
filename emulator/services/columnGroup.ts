import type { Execution } from '../execution';
import type { ColumnGroupModel } from '../workbook/columnGroups';
import type { Worksheet } from '../workbook/worksheet';
import { Service } from './service';

/** SpreadsheetApp.Group of columns. */
export class ColumnGroup extends Service {
  static readonly emulates = 'Group';

  constructor(
    execution: Execution,
    readonly sheet: Worksheet,
    readonly model: ColumnGroupModel,
  ) {
    super(execution);
  }

  collapse() {
    return foldTo(this, true);
  }

  expand() {
    return foldTo(this, false);
  }

  isCollapsed() {
    return this.sheet.columnGroups.isFolded(this.model);
  }

  getDepth() {
    return this.model.depth;
  }

  getRange() {
    const { first, last } = this.model;
    const area = { row: 0, column: first, rows: this.sheet.rowCount, columns: last - first + 1 };
    return this.execution.make.range(this.sheet, area);
  }
}

function foldTo(group: ColumnGroup, isFolded: boolean): ColumnGroup {
  group.sheet.columnGroups.fold(group.model, isFolded);
  group.sheet.touchStructure();
  return group;
}
