import type { Execution } from '../execution';
import type { Range } from './range';
import { Service } from './service';

/** SpreadsheetApp.RangeList: several ranges of one sheet that are changed in one call. */
export class RangeList extends Service {
  static readonly emulates = 'RangeList';

  constructor(
    execution: Execution,
    private readonly ranges: readonly Range[],
  ) {
    super(execution);
  }

  getRanges() {
    return [...this.ranges];
  }

  setNumberFormat(format: unknown) {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }

  setFontWeight(weight: unknown) {
    for (const range of this.ranges) range.setFontWeight(weight);
    return this;
  }

  setBackground(colour: unknown) {
    for (const range of this.ranges) range.setBackground(colour);
    return this;
  }

  setFontColor(colour: unknown) {
    for (const range of this.ranges) range.setFontColor(colour);
    return this;
  }

  setValue(value: unknown) {
    for (const range of this.ranges) range.setValue(value);
    return this;
  }

  setFormula(formula: unknown) {
    for (const range of this.ranges) range.setFormula(formula);
    return this;
  }

  insertCheckboxes(...values: unknown[]) {
    for (const range of this.ranges) range.insertCheckboxes(...values);
    return this;
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }) {
    for (const range of this.ranges) range.clear(options);
    return this;
  }

  clearFormat() {
    for (const range of this.ranges) range.clearFormat();
    return this;
  }

  clearContent() {
    for (const range of this.ranges) range.clearContent();
    return this;
  }
}
