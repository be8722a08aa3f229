const rules = new Map<string, Intl.PluralRules>();

/**
 * The form of a word for a count, as the language's plural rules (CLDR) ask: out of
 * "one:order|other:orders" it is "order" for 1 and "orders" for 0 and 2.
 *
 * @param language a BCP 47 tag
 */
export function pluralForm(forms: string, count: number, language: string): string {
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
