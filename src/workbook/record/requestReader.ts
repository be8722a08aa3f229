import { inputError } from '../../domain/inputError';
import type { ZoneClock } from '../../ground/time/zoneClock';
import { endpointTexts } from '../../messages/endpointTexts';
import { type Column, isTextKind } from '../schema/column';
import { columnsOf } from '../schema/columnsOf';
import type { NewRow } from '../schema/row';
import { type TabName, tabNamed } from '../schema/tabs';
import { dayNumberOf, instantOf } from './dayInput';
import { wireKey } from './wireKey';

/** A cell of a spreadsheet holds no more. */
const longestText = 50_000;

const longestList = 200;

/**
 * Reads a record of a tab out of a request by the tab's own declaration. Nothing is believed: own
 * properties only, every value of its column's kind, choices and range; what is no column is left
 * out, and columns that the request does not name stay as they are.
 *
 * @returns a function from the request's object to the fields it names
 */
export function requestReader<Name extends TabName>(name: Name) {
  const columns = columnsOf(tabNamed(name));
  /** @throws InputError that names the field, when a value does not fit or a required one is blank */
  return (request: unknown, clock: ZoneClock): NewRow<Name> => {
    if (typeof request !== 'object' || request === null || Array.isArray(request)) {
      throw inputError(endpointTexts.mustBeObject, { argument: name });
    }
    const values = new Map<string, unknown>(Object.entries(request));
    const fields = columns
      .filter(({ key }) => values.has(wireKey(key)))
      .map((column) => [column.key, checkedValue(column, values.get(wireKey(column.key)), clock)]);
    return Object.fromEntries(fields) as NewRow<Name>;
  };
}

function checkedValue(column: Column, value: unknown, clock: ZoneClock): unknown {
  const found = typedValue(column, value, clock);
  if (found === null && column.required) {
    throw inputError(endpointTexts.mustNotBeBlank, { argument: column.key });
  }
  return found;
}

function typedValue(column: Column, value: unknown, clock: ZoneClock): unknown {
  const { key, kind } = column;
  if (kind === 'list') return checkedList(value, key);
  if (kind === 'flag') return checkedFlag(value, key);
  if (kind !== 'date' && kind !== 'datetime' && !isTextKind(kind)) {
    return checkedNumber(column, value);
  }
  const text = checkedText(value, key).trim();
  if (text === '') return null;
  if (kind === 'date') return dayNumberOf(text, key);
  if (kind === 'datetime')
    return instantOf(text.length === 10 ? `${text} 00:00` : text, key, clock);
  return kind === 'choice' ? checkedChoice(column, text) : text;
}

function checkedText(value: unknown, argument: string): string {
  if (value === null) return '';
  if (typeof value !== 'string') throw inputError(endpointTexts.mustBeText, { argument });
  if (value.length > longestText) {
    throw inputError(endpointTexts.tooLong, { argument, limit: '50,000' });
  }
  return value;
}

function checkedChoice({ key, choices = [], open }: Column, text: string): string {
  if (open || choices.includes(text)) return text;
  throw inputError(endpointTexts.mustBeOneOf, { argument: key, choices: choices.join(', ') });
}

function checkedList(value: unknown, argument: string): readonly string[] | null {
  if (value === null) return null;
  if (!Array.isArray(value)) throw inputError(endpointTexts.mustBeList, { argument });
  if (value.length > longestList) {
    throw inputError(endpointTexts.tooMany, { argument, limit: longestList });
  }
  const texts = value.map((each) => checkedText(each, argument).trim()).filter((text) => text);
  const length = texts.reduce((sum, text) => sum + text.length + 2, 0);
  if (length > longestText) throw inputError(endpointTexts.tooLong, { argument, limit: '50,000' });
  return texts.length === 0 ? null : texts;
}

function checkedFlag(value: unknown, argument: string): boolean | null {
  if (value === null || typeof value === 'boolean') return value;
  throw inputError(endpointTexts.mustBeFlag, { argument });
}

function checkedNumber({ key, min, max }: Column, value: unknown): number | null {
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw inputError(endpointTexts.mustBeNumber, { argument: key });
  }
  if (min !== undefined && value < min) {
    throw inputError(endpointTexts.mustBeAtLeast, { argument: key, limit: min });
  }
  if (max !== undefined && value > max) {
    throw inputError(endpointTexts.mustBeAtMost, { argument: key, limit: max });
  }
  return value;
}
