import { menuTexts } from '../messages/menuTexts';
import { fileLanguage } from './fileLanguage';
import { countServiceCall } from './serviceCalls';

type Declarations = Readonly<Record<string, unknown>>;

/** To fetch a page and its text. */
const CALLS_TO_READ = 2;

let declarations: Declarations | undefined;

/**
 * What a module declares, from declarations.html: a build moves sentences, tabs and headers that no cell shows out of
 * the code, since Google reads all of it before every cell, and puts a call of this in their place. The page is read
 * once an execution.
 *
 * @param module its path in the source without ending, such as "messages/jobTexts"
 * @throws Error when the page is missing or was built with other code
 */
export function declared(module: string): unknown {
  declarations ??= readPage();
  if (!Object.hasOwn(declarations, module)) throw pageTrouble();
  return declarations[module];
}

function readPage(): Declarations {
  countServiceCall(CALLS_TO_READ);
  try {
    return JSON.parse(HtmlService.createHtmlOutputFromFile('declarations').getContent());
  } catch {
    throw pageTrouble();
  }
}

/** A plain Error: the script project lacks a file, which is no fault of what somebody entered. */
function pageTrouble(): Error {
  return new Error(menuTexts.declarationsMissing[fileLanguage()]);
}
