import type { Language } from '../../src/ground/text/language';
import type { Text } from '../../src/ground/text/text';

/** The language of a sample: its words, and its money (a Korean sample counts in won). */
export interface SampleLanguage {
  readonly language: Language;
  readonly currency: 'USD' | 'KRW';
  readonly country: 'US' | 'KR';
  readonly timeZone: string;
  readonly disclosure: string;
  /** A text in this language. */
  readonly say: (text: Text) => string;
  /** An amount of the English sample in this sample's currency. */
  readonly money: (dollars: number) => number;
}

const wonForADollar = 1_000;

export const sampleLanguages: { readonly [language in Language]: SampleLanguage } = {
  en: {
    language: 'en',
    currency: 'USD',
    country: 'US',
    timeZone: 'America/New_York',
    disclosure: '#ad',
    say: (text) => text.en,
    money: (dollars) => Math.round(dollars * 100) / 100,
  },
  ko: {
    language: 'ko',
    currency: 'KRW',
    country: 'KR',
    timeZone: 'Asia/Seoul',
    disclosure: '#광고',
    say: (text) => text.ko,
    money: (dollars) => Math.round(dollars * wonForADollar),
  },
};
