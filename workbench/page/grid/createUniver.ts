import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import { HIDDEN_MENUS } from './hiddenMenus';
import '@univerjs/preset-sheets-core/lib/index.css';

/** Plug-ins that would calculate, which is the workbook's business. */
const CALCULATING: readonly unknown[] = [UniverFormulaEnginePlugin, UniverSheetsPlugin];

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
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: { menus: false },
    menu: HIDDEN_MENUS,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    if (plugin === UniverSheetsNumfmtUIPlugin) continue;
    const isCalculating = CALCULATING.includes(plugin);
    univer.registerPlugin(
      plugin,
      isCalculating ? { ...(options as object), notExecuteFormula: true } : options,
    );
  }
  return { univer, api: FUniver.newAPI(univer) };
}
