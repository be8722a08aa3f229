import type { ResultOf } from '../../shared/endpoints';

/** The reference of the cell functions, from the file beside the script that holds nothing else. */
export function openFunctions(): ResultOf<'openFunctions'> {
  return { reference: HtmlService.createHtmlOutputFromFile('functions').getContent() };
}
