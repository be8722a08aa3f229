/** A language that the product speaks. */
export type Language = 'en' | 'ko';

/**
 * One sentence or label in every language; `{name}` marks a place for a value.
 * Both languages stand side by side so that neither can be forgotten.
 */
export type Text = { readonly [language in Language]: string };

type PlaceName<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceName<Rest>
  : never;

/** The values that a text asks for, by name; `{}` for a text without places. */
export type ValuesOf<T extends Text> = { readonly [name in PlaceName<T['en']>]: string | number };

/** A text together with its values: what the domain says before anybody chose a language. */
export interface Message {
  readonly text: Text;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Joins a text with its values; the compiler asks for exactly the names in the English template. */
export function message<T extends Text>(text: T, values: ValuesOf<T>): Message {
  return { text, values };
}

/** The sentence in one language, its places filled. */
export function say({ text, values }: Message, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
