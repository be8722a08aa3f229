import { writeDelimitedText } from '../../../ground/text/delimitedText';
import { FileFault } from '../fileFault';
import { dateStyles } from './dateStyles';
import { readXml } from './readXml';
import { sharedTexts } from './sharedTexts';
import { sheetRows } from './sheetRows';
import { piecesOf, textOf, unzipParts } from './unzipParts';

/**
 * The sheets of an .xlsx file that people see, each as tab-separated text, in their order. Dates and
 * long numbers come exact; formulas with their last result.
 *
 * @throws FileFault
 */
export function readXlsx(bytes: Uint8Array): string[] {
  const parts = unzipParts(bytes);
  const { paths, is1904 } = sheetPaths(parts);
  const strings = parts.get('xl/sharedstrings.xml');
  const styles = parts.get('xl/styles.xml');
  const texts = strings ? sharedTexts(piecesOf(strings)) : [];
  const dates = styles ? dateStyles(piecesOf(styles)) : [];
  return paths.flatMap((path) => {
    const part = parts.get(path);
    if (part === undefined) return [];
    const rows = sheetRows(piecesOf(part), { texts, dates, is1904 });
    return rows.length === 0 ? [] : [asText(rows)];
  });
}

/** Rows padded to the header's width and more: a row ends at its last filled cell. */
function asText(rows: readonly (readonly string[])[]): string {
  const width = rows.slice(0, 40).reduce((most, row) => Math.max(most, row.length), 0);
  const padded = rows.map((row) =>
    row.length >= width ? row : [...row, ...new Array<string>(width - row.length).fill('')],
  );
  return writeDelimitedText(padded, '\t');
}

function sheetPaths(parts: ReadonlyMap<string, Uint8Array>): {
  readonly paths: readonly string[];
  readonly is1904: boolean;
} {
  const workbook = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) throw new FileFault('damaged');
  const targets = new Map<string, string>();
  readXml([textOf(relations)], {
    open(_, { Id = '', Target = '' }) {
      targets.set(Id, `xl/${Target.replace(/^\/?(?:xl\/)?/, '')}`.toLowerCase());
    },
  });
  const paths: string[] = [];
  let is1904 = false;
  readXml([textOf(workbook)], {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const path = targets.get(id);
      if (path !== undefined) paths.push(path);
    },
  });
  return { paths, is1904 };
}
