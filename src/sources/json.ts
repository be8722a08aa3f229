/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of an answer or of our own state, whose values nobody has checked yet. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The value of a JSON text; undefined when it is torn or no JSON at all. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of own properties; undefined when the path ends before. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** The text at a path, also of a number; '' when there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The number at a path, also written as text (services do); null when there is none. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | null {
  const found = at(value, ...path);
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  return typeof found === 'string' && /^-?\d{1,17}(?:\.\d{1,9})?$/.test(found)
    ? Number(found)
    : null;
}

/** The list at a path; null when there is none. */
export function listAt(
  value: unknown,
  ...path: readonly (string | number)[]
): readonly unknown[] | null {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : null;
}

/** The instant of an ISO 8601 time with an offset, in epoch milliseconds; null when it is none. */
export function instantAt(value: unknown, ...path: readonly (string | number)[]): number | null {
  const text = textAt(value, ...path);
  const offset = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const ms = offset ? Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}
