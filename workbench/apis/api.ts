import type { SourceAnswer, SourceRequest } from '../../src/sources/source';

/** A stand-in for a service: answers requests as the real one documents it. */
export type Api = (request: SourceRequest, secret: string) => SourceAnswer;

/** An answer in JSON. */
export function jsonAnswer(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): SourceAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** The error body of Google's APIs. */
export function googleError(
  status: number,
  reason: string,
  headers: Readonly<Record<string, string>> = {},
): SourceAnswer {
  const error = {
    code: status,
    message: `documented text for ${reason}`,
    errors: [{ reason, domain: 'global' }],
    status: reason,
  };
  return jsonAnswer({ error }, status, headers);
}

/** Invented things by name: some, or one for every name. */
export type ByName<T> = Readonly<Record<string, T>> | ((name: string) => T | undefined);

/** The thing of this name; names that only objects themselves have find nothing. */
export function named<T>(things: ByName<T>, name: string): T | undefined {
  if (typeof things === 'function') return things(name);
  return Object.hasOwn(things, name) ? things[name] : undefined;
}
