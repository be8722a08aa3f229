import { GoogleEnum } from './googleEnum';

/** Enumerations of SpreadsheetApp. */
export const sheetEnums = {
  BooleanCriteria: new GoogleEnum('BooleanCriteria', [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_EQUAL_TO',
    'CUSTOM_FORMULA',
  ]),
  BorderStyle: new GoogleEnum('BorderStyle', [
    'DOTTED',
    'DASHED',
    'SOLID',
    'SOLID_MEDIUM',
    'SOLID_THICK',
    'DOUBLE',
  ]),
  DataValidationCriteria: new GoogleEnum('DataValidationCriteria', [
    'DATE_IS_VALID_DATE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'TEXT_IS_VALID_URL',
    'TEXT_IS_VALID_EMAIL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ]),
  DeveloperMetadataVisibility: new GoogleEnum('DeveloperMetadataVisibility', [
    'DOCUMENT',
    'PROJECT',
  ]),
  CopyPasteType: new GoogleEnum('CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]),
  Direction: new GoogleEnum('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']),
  Dimension: new GoogleEnum('Dimension', ['COLUMNS', 'ROWS']),
  GroupControlTogglePosition: new GoogleEnum('GroupControlTogglePosition', ['BEFORE', 'AFTER']),
  SheetType: new GoogleEnum('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']),
  ProtectionType: new GoogleEnum('ProtectionType', ['RANGE', 'SHEET']),
  WrapStrategy: new GoogleEnum('WrapStrategy', ['OVERFLOW', 'WRAP', 'CLIP']),
} as const;

/** Enumerations of the Charts service. */
export const chartEnums = {
  ChartType: new GoogleEnum('ChartType', [
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'HISTOGRAM',
    'LINE',
    'PIE',
    'SCATTER',
    'STEPPED_AREA',
    'TABLE',
  ]),
  Position: new GoogleEnum('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
} as const;

/** Enumerations of the user interface. */
export const interfaceEnums = {
  Button: new GoogleEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
  ButtonSet: new GoogleEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
} as const;

/** Enumerations of ScriptApp. */
export const scriptEnums = {
  AuthMode: new GoogleEnum('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
  AuthorizationStatus: new GoogleEnum('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
  EventType: new GoogleEnum('EventType', [
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  ]),
  TriggerSource: new GoogleEnum('TriggerSource', ['SPREADSHEETS', 'CLOCK']),
  WeekDay: new GoogleEnum('WeekDay', [
    'SUNDAY',
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
  ]),
} as const;
