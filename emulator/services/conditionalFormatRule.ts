import type { Execution } from '../execution';
import { Range } from './range';
import { Service } from './service';

/** A conditional format as the page may draw it. */
export interface ConditionalFormatModel {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly ranges: readonly string[];
}

/** SpreadsheetApp.ConditionalFormatRule: kept with the sheet, drawn by the page or not. */
export class ConditionalFormatRule extends Service {
  static readonly emulates = 'ConditionalFormatRule';

  constructor(
    execution: Execution,
    readonly model: ConditionalFormatModel,
    readonly ranges: readonly Range[],
  ) {
    super(execution);
  }

  getRanges() {
    return this.ranges;
  }

  copy() {
    return new ConditionalFormatRuleBuilder(this.execution, this.model, this.ranges);
  }
}

/** SpreadsheetApp.newConditionalFormatRule(). */
export class ConditionalFormatRuleBuilder extends Service {
  static readonly emulates = 'ConditionalFormatRuleBuilder';
  model: ConditionalFormatModel;
  ranges: readonly Range[];

  constructor(execution: Execution, model?: ConditionalFormatModel, ranges: readonly Range[] = []) {
    super(execution);
    this.model = model ?? { criteria: '', values: [], ranges: [] };
    this.ranges = ranges;
  }

  whenCellEmpty() {
    return when(this, 'CELL_EMPTY', []);
  }

  whenCellNotEmpty() {
    return when(this, 'CELL_NOT_EMPTY', []);
  }

  whenTextEqualTo(text: unknown) {
    return when(this, 'TEXT_EQUAL_TO', [text]);
  }

  whenTextContains(text: unknown) {
    return when(this, 'TEXT_CONTAINS', [text]);
  }

  whenNumberEqualTo(number: unknown) {
    return when(this, 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: unknown) {
    return when(this, 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: unknown) {
    return when(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: unknown) {
    return when(this, 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: unknown) {
    return when(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberBetween(low: unknown, high: unknown) {
    return when(this, 'NUMBER_BETWEEN', [low, high]);
  }

  whenFormulaSatisfied(formula: unknown) {
    return when(this, 'CUSTOM_FORMULA', [formula]);
  }

  setBackground(background: string | null) {
    this.model = { ...this.model, background };
    return this;
  }

  setFontColor(fontColor: string | null) {
    this.model = { ...this.model, fontColor };
    return this;
  }

  setBold(bold: boolean) {
    this.model = { ...this.model, bold };
    return this;
  }

  setRanges(ranges: unknown) {
    if (!Array.isArray(ranges) || !ranges.every((one) => one instanceof Range)) {
      throw new Error('setRanges needs an array of Range');
    }
    this.ranges = ranges as Range[];
    this.model = { ...this.model, ranges: this.ranges.map((range) => range.getA1Notation()) };
    return this;
  }

  build() {
    if (this.ranges.length === 0) throw new Error('A conditional format rule must have ranges.');
    return new ConditionalFormatRule(this.execution, this.model, this.ranges);
  }
}

function when(
  builder: ConditionalFormatRuleBuilder,
  criteria: string,
  values: readonly unknown[],
): ConditionalFormatRuleBuilder {
  builder.model = { ...builder.model, criteria, values };
  return builder;
}
