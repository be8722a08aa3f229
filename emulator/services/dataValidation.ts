import type { Area, CellValidation } from '../workbook/cell';
import { RangeGeometry } from './rangeGeometry';
import { Service } from './service';
import { sheetEnums } from './sheetEnums';

/** SpreadsheetApp.DataValidation: a finished rule. */
export class DataValidation extends Service {
  static readonly emulates = 'DataValidation';

  constructor(
    execution: Service['execution'],
    readonly rule: CellValidation,
  ) {
    super(execution);
  }

  getAllowInvalid() {
    return this.rule.allowInvalid;
  }

  getCriteriaType() {
    return sheetEnums.DataValidationCriteria.get(this.rule.criteria as 'CHECKBOX');
  }

  getCriteriaValues() {
    return this.rule.values.map((value) =>
      isListedIn(value) ? rangeOf(this.execution, value) : value,
    );
  }

  getHelpText() {
    return this.rule.helpText;
  }

  copy() {
    return new DataValidationBuilder(this.execution, this.rule);
  }
}

/** The range that a rule names; null once its sheet is gone. */
function rangeOf({ host, make }: Service['execution'], { sheetId, area }: ListedIn): unknown {
  const sheet = host.workbook.sheets.find(({ id }) => id === sheetId);
  return sheet === undefined ? null : make.range(sheet, area);
}

/** Where the values stand that a rule allows: cells keep places, which can be copied and compared. */
interface ListedIn {
  readonly sheetId: number;
  readonly area: Area;
}

function isListedIn(value: unknown): value is ListedIn {
  return typeof value === 'object' && value !== null && 'sheetId' in value && 'area' in value;
}

/** SpreadsheetApp.newDataValidation(). */
export class DataValidationBuilder extends Service {
  static readonly emulates = 'DataValidationBuilder';
  rule: CellValidation;

  constructor(execution: Service['execution'], start?: CellValidation) {
    super(execution);
    this.rule = start ?? { criteria: '', values: [], allowInvalid: true, helpText: '' };
  }

  requireValueInList(values: unknown, showDropdown = true) {
    if (!Array.isArray(values)) throw new Error("The parameters don't match the method signature.");
    if (values.length > 500) {
      throw new Error('The data validation rule has more items than the limit of 500.');
    }
    return requiring(this, 'VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: unknown, showDropdown = true) {
    if (!(range instanceof RangeGeometry)) throw new Error('requireValueInRange needs a Range');
    const place: ListedIn = { sheetId: range.sheet.id, area: range.area };
    return requiring(this, 'VALUE_IN_RANGE', [place, showDropdown]);
  }

  requireCheckbox(...values: unknown[]) {
    return requiring(this, 'CHECKBOX', values);
  }

  requireDate() {
    return requiring(this, 'DATE_IS_VALID_DATE', []);
  }

  requireNumberBetween(low: unknown, high: unknown) {
    return requiring(this, 'NUMBER_BETWEEN', [low, high]);
  }

  requireNumberGreaterThan(number: unknown) {
    return requiring(this, 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: unknown) {
    return requiring(this, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: unknown) {
    return requiring(this, 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: unknown) {
    return requiring(this, 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextIsUrl() {
    return requiring(this, 'TEXT_IS_VALID_URL', []);
  }

  requireTextIsEmail() {
    return requiring(this, 'TEXT_IS_VALID_EMAIL', []);
  }

  requireFormulaSatisfied(formula: unknown) {
    return requiring(this, 'CUSTOM_FORMULA', [formula]);
  }

  setAllowInvalid(allowInvalid: unknown) {
    this.rule = { ...this.rule, allowInvalid: allowInvalid === true };
    return this;
  }

  setHelpText(helpText: unknown) {
    this.rule = { ...this.rule, helpText: String(helpText) };
    return this;
  }

  build() {
    return new DataValidation(this.execution, this.rule);
  }
}

function requiring(
  builder: DataValidationBuilder,
  criteria: string,
  values: readonly unknown[],
): DataValidationBuilder {
  builder.rule = { ...builder.rule, criteria, values };
  return builder;
}
