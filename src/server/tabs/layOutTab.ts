import type { Tab, Tone } from '../../workbook/schema/column';
import { countedService } from '../countedService';
import { dress } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const backgrounds: Readonly<Record<Tone, string>> = {
  good: '#e6f4ea',
  fair: '#e8f0fe',
  warn: '#fef7e0',
  bad: '#fce8e6',
  unknown: '#f1f3f4',
};

/**
 * Lays a tab that the job writes out for eyes: ids that only machines need are hidden, who a row is about
 * stays in view, sentences wrap, words that decide have their colour.
 */
export function layOutTab(sheet: Sheet, tab: Tab): void {
  tab.columns.forEach(({ isHidden, wraps }, index) => {
    if (isHidden) dress(() => sheet.hideColumns(index + 1));
    if (wraps) {
      const below = () => sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1);
      dress(() => below().setWrap(true).setVerticalAlignment('top'));
    }
  });
  const frozen = tab.columns.findIndex(({ key }) => key === tab.frozenUpTo) + 1;
  if (frozen > 0) dress(() => sheet.setFrozenColumns(frozen));
  const rules = tab.columns.flatMap(({ tones = {} }, index) =>
    Object.entries(tones).flatMap(([tone, words]) =>
      words.map((word) =>
        countedService(SpreadsheetApp.newConditionalFormatRule())
          .whenTextEqualTo(word)
          .setBackground(backgrounds[tone as Tone])
          .setRanges([sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1)])
          .build(),
      ),
    ),
  );
  if (rules.length > 0) dress(() => sheet.setConditionalFormatRules(rules));
}
