/** ISO 4217 codes of the currencies that people write beside an amount. */
export const currencyCodes: readonly string[] =
  `aed ars aud bdt bgn brl cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr isk jpy krw
  kwd kzt lkr mad mxn myr ngn nok nzd pen php pkr pln qar ron rub sar sek sgd thb try twd uah usd
  vnd zar`.split(/\s+/);

const dollars = 'usd cad aud nzd hkd sgd twd mxn clp cop ars brl';
const pesos = 'mxn clp cop ars php';

/** Signs and words for money, each with the currencies that it may mean. */
const usersOf: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['€ euro euros 유로', 'eur'],
      ['£ pound pounds', 'gbp egp'],
      ['₩ won 원 원정', 'krw'],
      ['¥', 'jpy cny'],
      ['yen 엔', 'jpy'],
      ['yuan 위안', 'cny'],
      ['$ dollar dollars 달러', dollars],
      ['peso pesos', pesos],
      ['₹', 'inr'],
      ['rupee rupees rs', 'inr pkr lkr'],
      ['rp', 'idr'],
      ['rm', 'myr'],
      ['fr sfr', 'chf'],
      ['kr', 'sek nok dkk isk'],
      ['zł', 'pln'],
      ['kč', 'czk'],
      ['ft', 'huf'],
      ['lei', 'ron'],
      ['₽', 'rub'],
      ['₺', 'try'],
      ['₫', 'vnd'],
      ['฿', 'thb'],
      ['₱', 'php'],
      ['₪', 'ils'],
      ['₴', 'uah'],
      ['₦', 'ngn'],
    ] as const
  ).flatMap(([words, codes]) => words.split(' ').map((word) => [word, codes.split(' ')] as const)),
);

/** Currencies as words beside a number: codes and what people write instead. */
export const currencyWords: readonly string[] = [
  ...currencyCodes,
  ...[...usersOf.keys()].filter((word) => /\p{L}/u.test(word)),
];

/** The currencies that a word or sign beside a number may mean, in small letters; undefined for another word. */
export function currenciesOfWord(word: string): readonly string[] | undefined {
  return usersOf.get(word) ?? (currencyCodes.includes(word) ? [word] : undefined);
}
