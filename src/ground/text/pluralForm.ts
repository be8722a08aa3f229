import type { Language } from './text';

const rules = new Map<Language, Intl.PluralRules>();

/**
 * The form of a word for a count, as the language's plural rules (CLDR) ask: out of
 * "one:order|other:orders" it is "order" for 1 and "orders" for 0 and 2.
 */
export function pluralForm(forms: string, count: number, language: Language): string {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  const byCategory = new Map(
    forms.split('|').map((form): [string, string] => {
      const colon = form.indexOf(':');
      return [form.slice(0, colon), form.slice(colon + 1)];
    }),
  );
  return byCategory.get(rule.select(count)) ?? byCategory.get('other') ?? '';
}
