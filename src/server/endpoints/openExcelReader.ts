import type { ResultOf } from '../../shared/endpoints';

/** The Excel reader's page, from the file beside the script: the sidebar starts the script that it holds. */
export function openExcelReader(): ResultOf<'openExcelReader'> {
  return { page: HtmlService.createHtmlOutputFromFile('excel').getContent() };
}
