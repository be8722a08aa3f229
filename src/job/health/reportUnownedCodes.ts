import { codesInCell } from '../../domain/attribution/codesInCell';
import { codeKey } from '../../ground/cells/codeKey';
import { listOfText } from '../../ground/cells/listOfText';
import { isPersonalText } from '../../ground/text/isPersonalText';
import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import { evidenceTexts } from '../../messages/evidenceTexts';
import type { HealthMaterial } from './healthMaterial';

/** How many codes are named before the rest is only counted. */
const MOST_NAMED = 5;

interface UnownedCode {
  readonly spelling: string;
  uses: number;
}

/** Orders and leads that nobody is credited with although a code stands there: one line each, the codes by their uses. */
export function reportUnownedCodes(material: HealthMaterial): void {
  report(material, 0, evidenceTexts.unownedOrderCodes);
  report(material, 1, evidenceTexts.unownedLeadCodes);
}

function report(
  material: HealthMaterial,
  isLead: 0 | 1,
  text: typeof evidenceTexts.unownedOrderCodes | typeof evidenceTexts.unownedLeadCodes,
): void {
  const { workbook, attribution } = material;
  const { promoCode } = attribution.conversions;
  const rows = unownedRows(material).filter(
    (row) => attribution.conversions.isLead[row] === isLead,
  );
  const [first] = rows;
  if (first === undefined) return;
  const cells = rows.map((row) => promoCode.texts[promoCode.codes[row] ?? 0] ?? '');
  workbook.issues.add({
    severity: 'note',
    tab: 'Conversions',
    row: workbook.conversions.sheetRows[first] ?? null,
    column: 'promo_code',
    expected: message(evidenceTexts.codeOfCreator, {}),
    found: message(text, { rows: rows.length, codes: codesNamed(cells) }),
    toDo: message(evidenceTexts.unownedCodesToDo, {}),
  });
}

/**
 * Rows that count, are credited to nobody, and hold codes of which Links knows none. An e-mail address or a phone
 * number that somebody typed there is no code, and is handed on nowhere.
 */
function unownedRows({ attribution, credits, index }: HealthMaterial): number[] {
  const { isExcluded, promoCode } = attribution.conversions;
  const isUnowned = promoCode.texts.map(
    (text) => text !== '' && codesInCell(text, index.codes).length === 0 && !isPersonalText(text),
  );
  const rows: number[] = [];
  for (let row = 0; row < credits.count; row++) {
    const isNobodys = credits.creators[row] === 0 && isExcluded[row] === 0;
    if (isNobodys && isUnowned[promoCode.codes[row] ?? 0]) rows.push(row);
  }
  return rows;
}

/** The codes used most, each with its uses, and how many more there are. */
function codesNamed(cells: readonly string[]): Message {
  const codes = new Map<string, UnownedCode>();
  for (const spelling of cells.flatMap(listOfText)) {
    const key = codeKey(spelling);
    const known = codes.get(key);
    if (known === undefined) codes.set(key, { spelling, uses: 1 });
    else known.uses += 1;
  }
  const sorted = [...codes.values()].sort((a, b) => b.uses - a.uses);
  const named = sorted
    .slice(0, MOST_NAMED)
    .map(({ spelling, uses }) => message(evidenceTexts.codeUses, { code: spelling, uses }));
  const more = sorted.length - named.length;
  const all = more > 0 ? [...named, message(evidenceTexts.moreCodes, { codes: more })] : named;
  return joinedMessages(all, ', ');
}
