import { cleanText } from './cleanText';

const months: readonly string[] = [
  'janv(?:ier)?|januar|jän(?:ner)?|enero|ene|janeiro|gennaio|genn?|jan',
  'févr(?:ier)?|février|fév|februar|febrero|febbraio|febbr?|fevereiro|fev|feb',
  'märz|mär|mars|marzo|março|mar',
  'avril|avr|abril|abr|aprile|apr',
  'mai|mayo|maio|maggio|magg?|may',
  'juin|juni|junio|junho|giugno|giu|jun',
  'juil(?:let)?|juli|julio|julho|luglio|lug|jul',
  'août|agosto|ago|aug',
  'septembre|sept?|septiembre|setembro|settembre|sett?|set',
  'octobre|oct|oktober|okt|octubre|outubro|out|ottobre|ott',
  'novembre|nov|noviembre|novembro',
  'décembre|déc|dezember|dez|diciembre|dic|dezembro|dicembre',
];
const english =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const dayFirst = new RegExp(
  `^(\\d{1,2})\\.?(?:er)? (?:de )?(?:${months.map((names) => `(${names})`).join('|')})\\.?(?: de)?,? (\\d{4})`,
  'i',
);

/**
 * A date with its month in German, French, Spanish, Portuguese or Italian ("28 sept. 2026",
 * "10 de fev. de 2026"), its month in English; any other text as it is.
 */
export function englishMonths(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const plain = cleanText(text);
  const found = dayFirst.exec(plain);
  if (found === null) return text;
  const month = months.findIndex((_, index) => found[index + 2] !== undefined);
  const rest = plain.slice(found[0].length).replace(/^ (?:um|à|a las|às|alle ore) /i, ' ');
  return `${english[month]} ${found[1]}, ${found[months.length + 2]}${rest}`;
}
