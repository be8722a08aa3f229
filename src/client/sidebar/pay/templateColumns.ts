import type { TemplateColumns } from '../../../domain/payouts/fillPayoutTemplate';

const words: { readonly [column in keyof TemplateColumns]: RegExp } = {
  key: /recipient|payee|beneficiary|name|email|예금주|받는|수취|이름/i,
  amount: /^amount$|amount(?!currency)|sum|금액/i,
  reference: /reference|note|memo|purpose|적요|메모|내용/i,
};

/** Where a template keeps name, amount and reference, by its headers; −1 where none looks like it. */
export function guessColumns(header: readonly string[]): TemplateColumns {
  const find = (column: keyof TemplateColumns) =>
    header.findIndex((cell) => words[column].test(cell.trim()) && !/currency|통화/i.test(cell));
  return { key: find('key'), amount: find('amount'), reference: find('reference') };
}
