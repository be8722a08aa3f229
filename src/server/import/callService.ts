import { at } from '../../sources/json';
import type { Fetch, GoogleRequest, HttpRequest, SourceAnswer } from '../../sources/source';
import { scopeMissing, serviceMissing } from './faultMessage';

/**
 * The one place that leaves the spreadsheet. The secret is put in here and taken out of nothing,
 * since it never stood in a request; redirects are not followed, so it goes to no other address.
 * Whatever fails comes back as an answer, without the words of an exception: they may quote a request.
 *
 * @param service the advanced service that is called; null while the manifest has not switched it on
 */
export function serviceCaller(secret: string, service: () => unknown): Fetch {
  return (request) =>
    request.kind === 'http' ? fetched(request, secret) : called(request, service());
}

function fetched(request: HttpRequest, secret: string): SourceAnswer {
  const { 'Content-Type': contentType, ...headers } = request.headers;
  try {
    const response = UrlFetchApp.fetch(request.url, {
      method: request.method,
      headers: { ...headers, [request.secret.header]: request.secret.prefix + secret },
      muteHttpExceptions: true,
      followRedirects: false,
      ...(contentType === undefined ? {} : { contentType }),
      ...(request.body === null ? {} : { payload: request.body }),
    });
    return {
      status: response.getResponseCode(),
      headers: lowerCased(response.getHeaders()),
      body: response.getContentText(),
    };
  } catch (error) {
    return exceptionAnswer(error);
  }
}

function called(
  { collection, method, parameters, upload }: GoogleRequest,
  root: unknown,
): SourceAnswer {
  if (root === null) return errorAnswer(403, serviceMissing);
  const owner = at({ root }, 'root') as Record<
    string,
    Record<string, (...args: unknown[]) => unknown>
  >;
  try {
    const files =
      upload === undefined ? [] : [Utilities.newBlob(upload, 'application/octet-stream')];
    const answer = owner[collection]?.[method]?.(...parameters, ...files);
    return { status: 200, headers: {}, body: JSON.stringify(answer) ?? '' };
  } catch (error) {
    return exceptionAnswer(error);
  }
}

/** The status and reason of an exception of a service; its text is only searched, never passed on. */
function exceptionAnswer(error: unknown): SourceAnswer {
  const details = detailsOf(error);
  if (details !== null) return details;
  const text = error instanceof Error ? error.message : String(error);
  const isPermission =
    /permission|authori[sz]ation|Required permissions|insufficient.{0,20}scope/i.test(text);
  return isPermission ? errorAnswer(403, scopeMissing) : errorAnswer(0, '');
}

function detailsOf(error: unknown): SourceAnswer | null {
  const code =
    typeof error === 'object' && error !== null
      ? at({ error }, 'error', 'details', 'code')
      : undefined;
  if (typeof code !== 'number') return null;
  const errors = at({ error }, 'error', 'details', 'errors');
  const reason = Array.isArray(errors)
    ? at(errors, 0, 'reason')
    : at({ error }, 'error', 'details', 'status');
  const detail = typeof reason === 'string' ? reason : '';
  const words = at({ error }, 'error', 'details', 'message');
  return errorAnswer(
    code,
    /insufficientPermissions|ACCESS_TOKEN_SCOPE_INSUFFICIENT/.test(detail) ? scopeMissing : detail,
    typeof words === 'string' ? words : '',
  );
}

/** @param message the service's own words, which readers of an answer may search but never pass on */
function errorAnswer(status: number, reason: string, message = ''): SourceAnswer {
  return {
    status,
    headers: {},
    body: JSON.stringify({ error: { message, errors: [{ reason }] } }),
  };
}

function lowerCased(headers: object): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) lower[name.toLowerCase()] = String(value);
  return lower;
}
