import { scriptOf, scriptOfLanguage } from '../../../../src/domain/fraud/comments/scriptOf';

test.each([
  ['so pretty', 'latin'],
  ['très joli', 'latin'],
  ['너무 예뻐요 wow', 'hangul'],
  ['かわいいですね', 'japanese'],
  ['今日も可愛い', 'japanese'],
  ['很漂亮', 'chinese'],
  ['очень красиво', 'cyrillic'],
  ['جميل جدا', 'arabic'],
  ['बहुत सुंदर', 'devanagari'],
  ['สวยมาก', 'thai'],
  ['πολύ ωραίο', 'other'],
  ['123 !!', undefined],
  ['', undefined],
])('%s is %p', (text, expected) => {
  expect(scriptOf(text)).toBe(expected);
});

test.each([
  ['ko', 'hangul'],
  ['pt-BR', 'latin'],
  ['ZH_tw', 'chinese'],
  ['en', 'latin'],
])('%s is written in %s', (code, expected) => {
  expect(scriptOfLanguage(code)).toBe(expected);
});
