import { readXml } from './readXml';

/** Built-in number formats that show dates or times (ECMA-376 18.8.30, East Asian ones with them). */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Whether cells of a style show a date, by the index of the style. */
export function dateStyles(pieces: Iterable<string>): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCellFormat = false;
  readXml(pieces, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isCellFormat = true;
      if (name === 'xf' && isCellFormat)
        styles.push(isDateFormat(Number(attributes.numFmtId), codes));
    },
    close(name) {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return styles;
}

function isDateFormat(id: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(id);
  if (code === undefined) return builtIn.some(([first, last]) => id >= first && id <= last);
  const plain = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';')[0] ?? '';
  return /[ymdhs년월일]/i.test(plain) && !/^general$/i.test(plain.trim());
}
