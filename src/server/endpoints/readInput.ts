import { inputError } from '../../domain/inputError';
import { isBlank } from '../../ground/cells/isBlank';
import { endpointTexts } from '../../messages/endpointTexts';

/** A cell of a spreadsheet holds no more. */
const longestText = 50_000;

/**
 * Reads the fields of a request one by one. Any page that the add-on serves can call an endpoint,
 * so nothing is believed: own properties only, types checked, texts as long as a cell at most.
 */
export interface InputReader {
  text(name: string): string;
  /** A text with something in it. */
  filled(name: string): string;
  flag(name: string): boolean;
  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice;
  numberOrNull(name: string): number | null;
  flagOrNull(name: string): boolean | null;
  texts(name: string, most: number): readonly string[];
  /** Anything, for a reader that believes nothing itself. */
  value(name: string): unknown;
  object(name: string): InputReader;
  list(name: string, most: number): readonly unknown[];
  objects(name: string, most: number): readonly InputReader[];
}

/** A reader of one request, or of a part of it. @throws InputError from its methods, in words */
export function inputReader(input: unknown, argument = 'input'): InputReader {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw inputError(endpointTexts.mustBeObject, { argument });
  }
  const fields = new Map<string, unknown>(Object.entries(input));
  const list = (name: string, most: number): readonly unknown[] => {
    const value = fields.get(name);
    if (!Array.isArray(value)) throw inputError(endpointTexts.mustBeList, { argument: name });
    if (value.length > most) {
      throw inputError(endpointTexts.tooMany, { argument: name, limit: most });
    }
    return value;
  };
  return {
    text: (name) => checkedText(fields.get(name), name),
    filled: (name) => filledText(fields.get(name), name),
    flag: (name) => checkedFlag(fields.get(name), name),
    oneOf: (name, choices) => checkedChoice(fields.get(name), name, choices),
    numberOrNull: (name) => numberOrNull(fields.get(name)),
    flagOrNull: (name) => flagOrNull(fields.get(name)),
    value: (name) => fields.get(name),
    list,
    texts: (name, most) => list(name, most).map((each) => checkedText(each, name)),
    object: (name) => inputReader(fields.get(name), name),
    objects: (name, most) => list(name, most).map((each) => inputReader(each, name)),
  };
}

function checkedText(value: unknown, argument: string): string {
  if (typeof value !== 'string') throw inputError(endpointTexts.mustBeText, { argument });
  if (value.length > longestText) {
    throw inputError(endpointTexts.tooLong, { argument, limit: '50,000' });
  }
  return value;
}

function filledText(value: unknown, argument: string): string {
  const text = checkedText(value, argument);
  if (isBlank(text)) throw inputError(endpointTexts.mustNotBeBlank, { argument });
  return text;
}

function checkedFlag(value: unknown, argument: string): boolean {
  if (typeof value !== 'boolean') throw inputError(endpointTexts.mustBeFlag, { argument });
  return value;
}

function checkedChoice<Choice extends string>(
  value: unknown,
  argument: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw inputError(endpointTexts.mustBeOneOf, { argument, choices: choices.join(', ') });
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function flagOrNull(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
