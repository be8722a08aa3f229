const HIDDEN = [
  'sheet.contextMenu.permission',
  'sheet.command.copy-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.set-worksheet-show',
  'sheet.command.hide-row-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.clear-selection-format',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Entries of the grid's own menus for things that the workbook would not learn of. */
export const HIDDEN_MENUS = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
