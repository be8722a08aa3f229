import { type Message, message, say, type Text, type ValuesOf } from '../ground/text/text';

/**
 * A value that somebody can mend: thrown by the domain, turned into a sentence in the
 * reader's language at the rim. `message` holds the English sentence.
 */
export class InputError extends Error {
  readonly told: Message;

  constructor(told: Message) {
    super(say(told, 'en'));
    this.name = 'InputError';
    this.told = told;
  }
}

/** Whether an unknown thing is an InputError, also when it comes from another realm (iframe, vm). */
export function isInputError(thing: unknown): thing is InputError {
  return (
    typeof thing === 'object' &&
    thing !== null &&
    'told' in thing &&
    'name' in thing &&
    thing.name === 'InputError'
  );
}

/** An InputError with this text. */
export function inputError<T extends Text>(text: T, values: ValuesOf<T>): InputError {
  return new InputError(message(text, values));
}
