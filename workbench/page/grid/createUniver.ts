import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { HIDDEN_MENUS } from './hiddenMenus';
import '@univerjs/preset-sheets-core/lib/index.css';

/**
 * The grid as a view only: its own formula engine stands still, values come from the workbook. The plug-in that reads
 * what people type as dates and percents is left out, because the spreadsheet itself reads it.
 */
export function createUniver(container: HTMLElement): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverDocsPlugin, {}],
    [UniverRenderEnginePlugin, {}],
    [
      UniverUIPlugin,
      { container, header: false, toolbar: false, contextMenu: true, menu: HIDDEN_MENUS },
    ],
    [UniverDocsUIPlugin, {}],
    [UniverFormulaEnginePlugin, { notExecuteFormula: true }],
    [UniverSheetsPlugin, { notExecuteFormula: true }],
    [
      UniverSheetsUIPlugin,
      { formulaBar: true, disableForceStringAlert: true, disableForceStringMark: true },
    ],
    [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsFormulaUIPlugin, {}],
  ]);
  return { univer, api: FUniver.newAPI(univer) };
}
