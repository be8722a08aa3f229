import { openEndsOf, splitSheetName } from '../workbook/a1';
import { writeCell } from '../workbook/cellWriter';
import { copySheet } from '../workbook/copySheet';
import { DeveloperMetadataFinder, metadataAt, writeMetadata } from './developerMetadata';
import { EmbeddedChart } from './embeddedChart';
import { EmbeddedChartBuilder } from './embeddedChartBuilder';
import { Filter } from './filter';
import { NamedRange } from './namedRange';
import { Protection } from './protection';
import { Range } from './range';
import { changeCells } from './rangeGeometry';
import { RangeList } from './rangeList';
import { SheetActs } from './sheetActs';
import { areaOfArguments, requireRoom } from './sheetGrid';
import { signatureError } from './signatureError';

/** SpreadsheetApp.Sheet: one tab. */
export class Sheet extends SheetActs {
  getName() {
    return this.sheet.name;
  }

  getSheetName() {
    return this.sheet.name;
  }

  setName(name: unknown) {
    this.execution.host.workbook.renameSheet(this.sheet, String(name));
    return this;
  }

  getSheetId() {
    return this.sheet.id;
  }

  getIndex() {
    return this.execution.host.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent() {
    return this.execution.make.spreadsheet();
  }

  getRange(...given: unknown[]): Range {
    const area = areaOfArguments(this.sheet, given);
    return new Range(this.execution, this.sheet, area, openEndsIn(given));
  }

  getRangeList(notations: unknown): RangeList {
    if (!Array.isArray(notations) || notations.length === 0) {
      throw new Error(
        "The parameters don't match the method signature for SpreadsheetApp.Sheet.getRangeList.",
      );
    }
    return new RangeList(
      this.execution,
      notations.map((notation) => this.getRange(notation)),
    );
  }

  getDataRange(): Range {
    this.execution.host.engine.recalculate();
    const { rows, columns } = this.sheet.contentSize();
    const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return new Range(this.execution, this.sheet, area);
  }

  appendRow(values: unknown) {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature.");
    this.execution.host.engine.recalculate();
    const row = this.sheet.contentSize().rows;
    if (row >= this.sheet.rowCount) {
      requireRoom(this.execution, this.sheet.columnCount);
      this.sheet.insertRows(row, 1);
    }
    if (values.length > this.sheet.columnCount) {
      this.sheet.insertColumns(this.sheet.columnCount, values.length - this.sheet.columnCount);
    }
    const { workbook } = this.execution.host;
    values.forEach((value, column) => {
      writeCell(workbook, this.sheet, { row, column }, value, this.execution.now());
    });
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }) {
    whole(this).clear(options);
    return this;
  }

  clearContents() {
    whole(this).clearContent();
    return this;
  }

  clearFormats() {
    whole(this).clearFormat();
    return this;
  }

  clearNotes() {
    changeCells(whole(this), ({ note: _note, ...cell }) => cell);
    return this;
  }

  hideSheet() {
    const visible = this.execution.host.workbook.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    return setHidden(this, true);
  }

  showSheet() {
    return setHidden(this, false);
  }

  isSheetHidden() {
    return this.sheet.hidden;
  }

  copyTo(spreadsheet: unknown) {
    const { workbook } = this.execution.host;
    if (typeof spreadsheet !== 'object' || spreadsheet === null) {
      throw signatureError('SpreadsheetApp.Sheet.copyTo', [spreadsheet]);
    }
    requireRoom(this.execution, this.sheet.rowCount * this.sheet.columnCount);
    let name = `Copy of ${this.sheet.name}`;
    for (let count = 2; workbook.sheetNamed(name); count += 1) {
      name = `Copy of ${this.sheet.name} ${count}`;
    }
    return new Sheet(this.execution, copySheet(workbook, this.sheet, name));
  }

  getNamedRanges() {
    return [...this.execution.host.workbook.namedRanges.values()]
      .filter(({ sheetId }) => sheetId === this.sheet.id)
      .map((model) => new NamedRange(this.execution, model));
  }

  activate() {
    this.execution.host.workbook.activeSheetId = this.sheet.id;
    this.sheet.touchStructure();
    return this;
  }

  getCharts() {
    return this.sheet.charts.map((chart) => new EmbeddedChart(this.execution, chart));
  }

  newChart() {
    return new EmbeddedChartBuilder(this.execution);
  }

  insertChart(chart: unknown) {
    const { model } = requireChart(chart);
    const id = this.execution.host.workbook.takeObjectId();
    this.sheet.charts = [...this.sheet.charts, { ...model, id }];
    this.sheet.touchStructure();
  }

  updateChart(chart: unknown) {
    const { model } = requireChart(chart);
    if (!this.sheet.charts.some((other) => other.id === model.id)) {
      throw new Error('Chart not found on this sheet.');
    }
    this.sheet.charts = this.sheet.charts.map((other) => (other.id === model.id ? model : other));
    this.sheet.touchStructure();
  }

  removeChart(chart: unknown) {
    const { model } = requireChart(chart);
    this.sheet.charts = this.sheet.charts.filter((other) => other.id !== model.id);
    this.sheet.touchStructure();
  }

  protect() {
    const { host } = this.execution;
    const model = {
      id: host.workbook.takeObjectId(),
      description: '',
      warningOnly: false,
      editors: [host.user.email],
    };
    this.sheet.protections.push(model);
    this.sheet.touchStructure();
    return new Protection(this.execution, this.sheet, model);
  }

  getProtections(type: { name: string }) {
    const wanted = this.sheet.protections.filter(
      (one) => (one.area === undefined) === (type.name === 'SHEET'),
    );
    return wanted.map((one) => new Protection(this.execution, this.sheet, one));
  }

  getFilter() {
    return this.sheet.filter ? new Filter(this.execution, this.sheet) : null;
  }

  setConditionalFormatRules(rules: unknown) {
    this.sheet.conditionalFormats.splice(0, this.sheet.conditionalFormats.length);
    for (const rule of rules as unknown[]) this.sheet.conditionalFormats.push(rule);
    this.sheet.touchStructure();
  }

  getConditionalFormatRules() {
    return this.sheet.conditionalFormats;
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]) {
    writeMetadata(this.execution, { sheetId: this.sheet.id }, key, rest);
    return this;
  }

  getDeveloperMetadata() {
    return metadataAt(this.execution, this.sheet.id);
  }

  createDeveloperMetadataFinder() {
    return new DeveloperMetadataFinder(this.execution, { sheetId: this.sheet.id });
  }
}

function whole({ execution, sheet }: Sheet): Range {
  // Beyond the last cell that exists there is nothing to clear.
  let rows = 1;
  let columns = 1;
  sheet.forEachCell((_cell, row, column) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  return new Range(execution, sheet, { row: 0, column: 0, rows, columns });
}

function openEndsIn([notation]: readonly unknown[]) {
  return typeof notation === 'string' ? openEndsOf(splitSheetName(notation).range) : undefined;
}

function setHidden(sheet: Sheet, hidden: boolean): Sheet {
  sheet.sheet.hidden = hidden;
  sheet.sheet.touchStructure();
  return sheet;
}

function requireChart(chart: unknown): EmbeddedChart {
  if (chart instanceof EmbeddedChart) return chart;
  throw new Error("The parameters don't match the method signature: an EmbeddedChart is needed.");
}
