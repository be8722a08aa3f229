/** Revised Romanization of each part of a Hangul syllable, without sound changes between syllables. */
const initials = 'G GG N D DD R M B BB S SS . J JJ CH K T P H'.split(' ');
const medials = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WO WE WI YU EU UI I'.split(' ');
const finals = '. K K K N N N T L K M L L L P L M P P T T NG T T K T P T'.split(' ');

/** Letters that Unicode does not take apart into a plain one and a mark. */
const wholeLetters: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Æ: 'AE',
  Œ: 'OE',
  Ħ: 'H',
  Ŧ: 'T',
};

/**
 * A name in capital Latin letters and digits: accents dropped, Hangul romanised syllable by
 * syllable, other scripts and marks left out.
 *
 * @see https://www.korean.go.kr/front_eng/roman/roman_01.do
 */
export function romanName(name: string): string {
  return [...name.slice(0, 200).normalize('NFKC')]
    .map(romanSyllable)
    .join('')
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[ŁØĐÐÞÆŒĦŦ]/g, (letter) => wholeLetters[letter] ?? '')
    .replace(/[^A-Z0-9]/g, '');
}

/** The romanised initials of a Hangul name, one letter a syllable: 김서연 is GSY. */
export function romanInitials(name: string): string {
  return [...name.slice(0, 200).normalize('NFC')]
    .filter((character) => character >= '가' && character <= '힣')
    .map((character) => romanSyllable(character).charAt(0))
    .join('');
}

function romanSyllable(character: string): string {
  const index = character.charCodeAt(0) - 0xac00;
  if (index < 0 || index >= 11_172) return character;
  const initial = initials[Math.floor(index / 588)] ?? '';
  const medial = medials[Math.floor((index % 588) / 28)] ?? '';
  const final = finals[index % 28] ?? '';
  return `${initial}${medial}${final}`.replace(/\./g, '');
}
