import { catalog } from '../../functions/catalog';

const calls = new RegExp(
  `(?:^|[^A-Za-z0-9_.])(?:${catalog.map(({ name }) => name).join('|')})\\s*\\(`,
  'i',
);
const quotedTexts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls a cell function of ours; names within texts and sheet names do not count. */
export function callsOurs(formula: string): boolean {
  return formula !== '' && calls.test(formula.replace(quotedTexts, '""'));
}
