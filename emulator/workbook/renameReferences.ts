import { quotedSheetName, splitSheetName } from './a1';

const SHEET_PREFIX =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|(?<![#\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!)/gu;

/** A formula that follows a tab's new name. */
export function renameReferences(formula: string, before: string, after: string): string {
  return formula.replace(SHEET_PREFIX, (match, text: string | undefined, prefix: string) => {
    if (text !== undefined) return match;
    const { sheet = '' } = splitSheetName(prefix);
    return sheet.toLowerCase() === before.toLowerCase() ? `${quotedSheetName(after)}!` : match;
  });
}
