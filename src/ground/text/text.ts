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

/** The values that a text asks for, by name; `{}` for a text without places. A value may be a message itself. */
export type ValuesOf<T extends Text> = { readonly [name in PlaceName<T['en']>]: MessageValue };

export type MessageValue = string | number | Message;

/** A text together with its values: what the domain says before anybody chose a language. */
export interface Message {
  readonly text: Text;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Joins a text with its values; the compiler asks for exactly the names in the English template. */
export function message<T extends Text>(text: T, values: ValuesOf<T>): Message {
  return { text, values };
}

/** Whether something is a message rather than a plain value. */
export function isMessage(thing: unknown): thing is Message {
  return typeof thing === 'object' && thing !== null && 'text' in thing && 'values' in thing;
}

/** The sentence in one language, its places filled. */
export function say({ text, values }: Message, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = values[name] as MessageValue;
    return isMessage(value) ? say(value, language) : String(value);
  });
}
