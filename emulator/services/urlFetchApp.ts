import type { Execution } from '../execution';
import type { FetchAnswer, FetchRequest } from '../hostTypes';
import { Blob } from './blob';
import { Service } from './service';
import { signedBytes } from './textBytes';

const MAX_URL_CHARACTERS = 2048;
const MAX_HEADERS = 100;
const MAX_HEADER_BYTES = 8 * 1024;
const MAX_BODY_BYTES = 50 * 1024 * 1024;

/** UrlFetchApp: requests go to the handler of the host's options, never to the net. */
export class UrlFetchApp extends Service {
  static readonly emulates = 'UrlFetchApp';

  fetch(url: unknown, parameters?: Record<string, unknown>) {
    return fetchOne(this.execution, { ...parameters, url });
  }

  fetchAll(requests: unknown) {
    const list = requests as (string | Record<string, unknown>)[];
    return list.map((one) =>
      fetchOne(this.execution, typeof one === 'string' ? { url: one } : one),
    );
  }
}

/** UrlFetchApp.HTTPResponse. */
export class HttpResponse extends Service {
  static readonly emulates = 'HTTPResponse';

  constructor(
    execution: Execution,
    readonly answer: FetchAnswer,
  ) {
    super(execution);
  }

  getResponseCode() {
    return this.answer.status;
  }

  override text() {
    return this.answer.body;
  }

  getContentText(_charset?: string) {
    return this.answer.body;
  }

  getContent() {
    return signedBytes(Buffer.from(this.answer.body, 'utf8'));
  }

  getBlob() {
    const type = Object.entries(this.answer.headers ?? {}).find(
      ([name]) => name.toLowerCase() === 'content-type',
    )?.[1];
    return new Blob(this.execution, Buffer.from(this.answer.body, 'utf8'), type ?? null, null);
  }

  getHeaders() {
    return { ...this.answer.headers };
  }

  getAllHeaders() {
    return { ...this.answer.headers };
  }
}

function fetchOne(execution: Execution, parameters: Record<string, unknown>): HttpResponse {
  const request = readRequest(execution, parameters);
  const { host } = execution;
  if (host.options.fetch === undefined) throw new Error(`Address unavailable: ${request.url}`);
  const answer = host.options.fetch(request);
  if (Buffer.byteLength(answer.body) > MAX_BODY_BYTES) {
    throw new Error(`URLFetch response size exceeds limit: ${request.url}`);
  }
  if (answer.status >= 400 && !request.muteHttpExceptions) {
    const server = /^https?:\/\/[^/]+/.exec(request.url)?.[0] ?? request.url;
    throw new Error(
      `Request failed for ${server} returned code ${answer.status}. Truncated server response: ${answer.body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
    );
  }
  return new HttpResponse(execution, answer);
}

function readRequest({ host }: Execution, parameters: Record<string, unknown>): FetchRequest {
  const url = String(parameters.url);
  requireUrl(url, host.options.manifest.urlFetchWhitelist);
  const headers = Object.fromEntries(
    Object.entries((parameters.headers ?? {}) as object).map(([key, value]) => [
      key,
      String(value),
    ]),
  );
  requireHeaders(headers);
  const { payload } = parameters;
  const text =
    payload === undefined || typeof payload === 'string' ? payload : formEncoded(payload as object);
  if (text !== undefined && Buffer.byteLength(text) > MAX_BODY_BYTES) {
    throw new Error(`URLFetch POST size exceeds limit: ${url}`);
  }
  return {
    url,
    method: String(parameters.method ?? 'get').toLowerCase(),
    headers,
    muteHttpExceptions: parameters.muteHttpExceptions === true,
    ...(parameters.contentType === undefined
      ? {}
      : { contentType: String(parameters.contentType) }),
    ...(text === undefined ? {} : { payload: text }),
  };
}

function requireUrl(url: string, allowed: readonly string[] | undefined): void {
  if (!/^https?:\/\/[^\s/]+/.test(url)) throw new Error(`Invalid argument: ${url}`);
  if (url.length > MAX_URL_CHARACTERS) throw new Error('Limit Exceeded: URLFetch URL Length.');
  if (allowed !== undefined && !allowed.some((prefix) => beginsWith(url, prefix))) {
    throw new Error(
      `Attempt to access a URL that is not allowed by the manifest: ${url} is not in urlFetchWhitelist`,
    );
  }
}

/** Whether an address begins with an entry of the whitelist, in which a star stands for one part of the domain. */
function beginsWith(url: string, prefix: string): boolean {
  const pattern = prefix.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[a-z0-9-]+');
  return new RegExp(`^${pattern}`, 'i').test(url);
}

function requireHeaders(headers: Record<string, string>): void {
  const entries = Object.entries(headers);
  if (entries.length > MAX_HEADERS) throw new Error('Limit Exceeded: URLFetch header count.');
  if (entries.some(([key, value]) => key.length + value.length > MAX_HEADER_BYTES)) {
    throw new Error('Limit Exceeded: URLFetch header size.');
  }
}

function formEncoded(payload: object): string {
  return Object.entries(payload)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
}
