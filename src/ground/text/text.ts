import { dayText } from '../time/calendarDay';
import type { DayWords } from '../time/dayWords';
import type { Language } from './language';
import { type NumberText, usualNumberText } from './numberText';
import { pluralForm } from './pluralForm';

/**
 * One sentence or label in every language; `{name}` marks a place for a value, `{name|one:order|other:orders}`
 * the form of a word that the number in `name` asks for (the number itself stands in a place of its own).
 * Both languages stand side by side so that neither can be forgotten.
 */
export type Text = { readonly [language in Language]: string };

type Place<Template extends string> = Template extends `${string}{${infer Inside}}${infer Rest}`
  ? Inside | Place<Rest>
  : never;

type CountName<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : never;

type PlainName<Inside extends string> = Inside extends `${string}|${string}` ? never : Inside;

/**
 * The values that a text asks for, by name; `{}` for a text without places. A value may be a message
 * itself; what a plural form hangs on is a number.
 */
export type ValuesOf<T extends Text> = {
  readonly [name in Exclude<PlainName<Place<T['en']>>, CountName<Place<T['en']>>>]: MessageValue;
} & { readonly [name in CountName<Place<T['en']>>]: number };

export type MessageValue = string | number | Amount | Day | Message;

/** A number that is written with so many decimals, as money is. */
export interface Amount {
  readonly amount: number;
  readonly decimals: number;
}

/** A day, written as the readers of the file write days. */
export interface Day {
  /** Days since 1970-01-01. */
  readonly day: number;
}

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

/** Numbers that tell one thing from others and count nothing: nobody parts their thousands. */
const ordinals = new Set(['row', 'line', 'year']);

/** How a file speaks: its language, and how it parts thousands and decimals. */
export interface Speech {
  readonly language: Language;
  readonly numberText: NumberText;
  /** yyyy-mm-dd where nothing else is said, as tabs and files have it. */
  readonly dayWords?: DayWords | undefined;
}

/** The sentence as a file speaks, its places filled; by a language alone, with numbers as English has them. */
export function say({ text, values }: Message, spoken: Language | Speech): string {
  const { language, numberText, dayWords }: Speech =
    typeof spoken === 'string' ? { language: spoken, numberText: usualNumberText } : spoken;
  return text[language].replace(
    /\{(\w+)(?:\|([^}]*))?\}/g,
    (place, name: string, forms?: string) => {
      if (!Object.hasOwn(values, name)) return place;
      const value = values[name] as MessageValue;
      if (forms !== undefined) return pluralForm(forms, Number(value), language);
      if (typeof value === 'string' || ordinals.has(name)) return String(value);
      if (typeof value === 'number') return numberText(value);
      if (isMessage(value)) return say(value, spoken);
      if ('day' in value) return dayWords?.(value.day, language) ?? dayText(value.day);
      return numberText(value.amount, value.decimals);
    },
  );
}
