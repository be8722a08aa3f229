import { cleanText } from '../../../ground/cells/cleanText';

/** Writing systems that are told apart; several languages share one. */
export type Script =
  | 'latin'
  | 'hangul'
  | 'japanese'
  | 'chinese'
  | 'cyrillic'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'other';

const scripts: readonly (readonly [Script, RegExp])[] = [
  ['hangul', /\p{Script=Hangul}/gu],
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['chinese', /\p{Script=Han}/gu],
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['thai', /\p{Script=Thai}/gu],
];

const plainLatin = /^[\u0020-\u007e]*$/;
const asciiLetter = /[A-Za-z]/;
const anyLetter = /\p{L}/u;

/** The script that most letters of a text belong to; undefined without letters. Kana make Han Japanese. */
export function scriptOf(text: string): Script | undefined {
  if (plainLatin.test(text)) return asciiLetter.test(text) ? 'latin' : undefined;
  if (!anyLetter.test(text)) return undefined;
  let best: Script = 'other';
  let most = 0;
  for (const [script, pattern] of scripts) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      best = script;
      most = count;
    }
  }
  return best === 'chinese' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? 'japanese'
    : best;
}

/** Whether a script's words are counted in letters, because spaces don't separate what words are. */
export function countsByLetters(script: Script | undefined): boolean {
  return script === 'hangul' || script === 'japanese' || script === 'chinese' || script === 'thai';
}

const languageScripts: ReadonlyMap<string, Script> = new Map([
  ['ko', 'hangul'],
  ['ja', 'japanese'],
  ['zh', 'chinese'],
  ['ru', 'cyrillic'],
  ['uk', 'cyrillic'],
  ['bg', 'cyrillic'],
  ['ar', 'arabic'],
  ['fa', 'arabic'],
  ['ur', 'arabic'],
  ['hi', 'devanagari'],
  ['mr', 'devanagari'],
  ['ne', 'devanagari'],
  ['th', 'thai'],
]);

/** The script that a language code ("ko", "pt-BR") is written in. */
export function scriptOfLanguage(code: string): Script {
  return languageScripts.get(cleanText(code).toLowerCase().split(/[-_]/)[0] ?? '') ?? 'latin';
}
