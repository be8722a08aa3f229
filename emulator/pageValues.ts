import { isDate } from './realm';

/**
 * What google.script.run lets through from page to script: JSON-like values only.
 *
 * @throws TypeError in Google's words for a Date or function anywhere in an argument
 */
export function argumentsFromPage(args: readonly unknown[]): unknown[] {
  return args.map((arg, at) => legalCopy(arg, String(at)));
}

function legalCopy(value: unknown, property: string): unknown {
  if (value === undefined) return null;
  if (typeof value === 'function' || isDate(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry, at) => legalCopy(entry, String(at)));
  // Map, Set and RegExp have no own entries and so become {}.
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, legalCopy(entry, key)]),
  );
}

/** What the page's success handler gets: a copy, or nothing at all when a Date is anywhere in it. */
export function resultForPage(value: unknown): unknown {
  if (value === undefined || holdsDate(value)) return undefined;
  return plainCopy(value);
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isDate(value) || Object.values(value).some(holdsDate);
}

function plainCopy(value: unknown): unknown {
  if (value === undefined || typeof value === 'function') return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, plainCopy);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainCopy(entry)]));
}
