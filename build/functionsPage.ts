import { documentedFamilies } from '../src/functions/docs/catalogDocs';
import { everydayWords } from '../src/functions/docs/everydayWords';
import { scriptlessJson } from './scriptlessJson';

/**
 * What functions.html holds: the reference of the cell functions as JSON. It is a file of its own beside Code.js, so
 * that neither a cell nor the opening of the sidebar loads it. No character in it means anything to HTML.
 */
export function functionsPage(): string {
  const reference = documentedFamilies.map(({ title, docs }) => ({
    title,
    docs,
    everyday: Object.fromEntries(Object.keys(docs).map((name) => [name, everydayWords(name)])),
  }));
  return scriptlessJson(reference);
}
