const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uff60\u{10000}-\u{10ffff}]/u;

/** How many narrow letters a text is about as wide as: Korean letters and pictures count two. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (WIDE.test(letter) ? 2 : 1), 0);
}

/** The beginning of a name that fits into the width of so many narrow letters. */
export function shortName(name: string, letters: number): string {
  if (textWidth(name) <= letters) return name;
  let kept = '';
  let width = 1;
  for (const letter of name) {
    width += textWidth(letter);
    if (width > letters) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
