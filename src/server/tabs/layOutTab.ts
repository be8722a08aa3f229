import { choiceText } from '../../messages/choiceText';
import { wireKey } from '../../workbook/record/wireKey';
import type { Tab, Tone } from '../../workbook/schema/column';
import { countedService } from '../countedService';
import { dress } from './writeCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LINK_COLOUR = '#1155cc';

const backgrounds: Readonly<Record<Tone, string>> = {
  good: '#e6f4ea',
  fair: '#e8f0fe',
  warn: '#fef7e0',
  bad: '#fce8e6',
  unknown: '#f1f3f4',
};

/**
 * Lays a tab that the job writes out for eyes: ids that only machines need are hidden, details are folded away, who a
 * row is about stays in view, sentences wrap, words that decide have their colour in every language.
 */
export function layOutTab(sheet: Sheet, tab: Tab): void {
  foldDetails(sheet, tab);
  tab.columns.forEach(({ isHidden, leadsTo, wraps }, index) => {
    const below = () => sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1);
    if (isHidden) dress(() => sheet.hideColumns(index + 1));
    if (leadsTo) dress(() => below().setFontColor(LINK_COLOUR).setFontLine('underline'));
    if (wraps) dress(() => below().setWrap(true));
  });
  if (tab.columns.some(({ wraps }) => wraps)) {
    const all = () => sheet.getRange(2, 1, sheet.getMaxRows() - 1, tab.columns.length);
    dress(() => all().setVerticalAlignment('top'));
  }
  const frozen = tab.columns.findIndex(({ key }) => key === tab.frozenUpTo) + 1;
  if (frozen > 0) dress(() => sheet.setFrozenColumns(frozen));
  const rules = tab.columns.flatMap(({ key, tones = {} }, index) =>
    Object.entries(tones).flatMap(([tone, words]) =>
      words.flatMap(spokenWords(key)).map((word) =>
        countedService(SpreadsheetApp.newConditionalFormatRule())
          .whenTextEqualTo(word)
          .setBackground(backgrounds[tone as Tone])
          .setRanges([sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1)])
          .build(),
      ),
    ),
  );
  const keepRules = () => [...sheet.getConditionalFormatRules(), ...rules];
  if (rules.length > 0) dress(() => sheet.setConditionalFormatRules(keepRules()));
}

/** A choice in every language; a word that is no choice as it is. */
function spokenWords(key: string): (word: string) => readonly string[] {
  return (word) => [...new Set(Object.values(choiceText(wireKey(key), word)))];
}

/** Runs of details become groups that are closed; their plus stands in front, since the last run ends the tab. */
function foldDetails(sheet: Sheet, { columns }: Tab): void {
  const starts = columns.flatMap(({ isDetail }, index) =>
    isDetail && !columns[index - 1]?.isDetail ? [index] : [],
  );
  if (starts.length === 0) return;
  const { BEFORE } = SpreadsheetApp.GroupControlTogglePosition;
  dress(() => sheet.setColumnGroupControlPosition(BEFORE));
  for (const start of starts) {
    const length = columns.slice(start).findIndex(({ isDetail }) => !isDetail);
    const count = length === -1 ? columns.length - start : length;
    dress(() => sheet.getRange(1, start + 1, 1, count).shiftColumnGroupDepth(1));
    dress(() => sheet.getColumnGroup(start + 1, 1)?.collapse());
  }
}
