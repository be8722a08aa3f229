import { message, say } from '../ground/text/text';
import { menuTexts } from '../messages/menuTexts';
import { fileLanguage } from './fileLanguage';
import { countServiceCall } from './serviceCalls';

/** Pages of the script project that hold data for the server. */
type DataPage = 'declarations' | 'headerNotes';

/** To fetch a page and its text. */
const CALLS_TO_READ = 2;

/**
 * What a page beside the script holds as JSON. Google parses all of Code.js before every cell, but a page only
 * when it is asked for.
 *
 * @throws Error when the page is missing or holds something else
 */
export function jsonPage(page: DataPage): unknown {
  countServiceCall(CALLS_TO_READ);
  try {
    return JSON.parse(HtmlService.createHtmlOutputFromFile(page).getContent());
  } catch {
    throw pageTrouble(page);
  }
}

/** A plain Error: the script project lacks a file, which is no fault of what somebody entered. */
export function pageTrouble(page: DataPage): Error {
  return new Error(say(message(menuTexts.pageMissing, { page }), fileLanguage()));
}
