const ALLOWED = [
  'append-row',
  'auto-clear-content',
  'auto-fill',
  'cancel-frozen',
  'change-zoom-ratio',
  'clear-selection-all',
  'clear-selection-content',
  'copy',
  'copy-down',
  'copy-right',
  'cut',
  'delta-column-width',
  'delta-row-height',
  'expand-selection',
  'insert-sheet',
  'move-range',
  'optional-paste',
  'paste',
  'paste-besides-border',
  'paste-value',
  'refill',
  'scroll-to-cell',
  'scroll-view',
  'scroll-view-reset',
  'select-all',
  'select-range',
  'set-col-auto-width',
  'set-col-header-height',
  'set-range-values',
  'set-row-header-width',
  'set-row-height',
  'set-scroll-relative',
  'set-worksheet-activate',
  'set-worksheet-col-width',
  'set-worksheet-name',
  'set-zoom-ratio',
  'toggle-cell-checkbox',
];
const ALLOWED_STARTS = [
  'insert-row',
  'insert-col',
  'insert-multi-',
  'move-selection',
  'remove-row',
  'remove-col',
  'remove-sheet',
  'set-col-frozen',
  'set-first-',
  'set-frozen',
  'set-row-frozen',
  'set-selection-frozen',
];
const PREFIX = 'sheet.command.';
const allowed = new Set(ALLOWED.map((name) => PREFIX + name));

/**
 * Whether the grid may carry out a command. What the workbook would not learn of (styles, merges, sorting, protection)
 * is refused, so that the page never shows what the file does not hold.
 */
export function isAllowedCommand(id: string): boolean {
  if (!id.startsWith(PREFIX)) return true;
  return allowed.has(id) || ALLOWED_STARTS.some((start) => id.startsWith(PREFIX + start));
}
