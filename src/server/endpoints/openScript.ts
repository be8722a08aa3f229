import type { ResultOf } from '../../shared/endpoints';
import { fetchedScripts } from '../../shared/fetchedScripts';
import { inputReader } from './readInput';

/** A page from a file beside the script: the sidebar starts the script that it holds. */
export function openScript(input: unknown): ResultOf<'openScript'> {
  const name = inputReader(input).oneOf('name', fetchedScripts);
  return { page: HtmlService.createHtmlOutputFromFile(name).getContent() };
}
