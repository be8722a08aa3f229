import type { FetchAnswer, FetchRequest } from '../../emulator/hostTypes';
import type { HttpRequest, SourceAnswer } from '../../src/sources/source';
import type { Api } from './api';

/** Which stand-in answers for which host: `graph.facebook.com`, or `.myshopify.com` for all below it. */
export type ApiByHost = Readonly<Record<string, Api>>;

/**
 * A handler for the emulator's UrlFetchApp: finds the stand-in by the host of the address and hands
 * it the token from the header where the real service expects it.
 */
export function fetchHandler(apis: ApiByHost): (request: FetchRequest) => FetchAnswer {
  return ({ url, method, headers, payload }) => {
    const host = /^https:\/\/([^/]+)/.exec(url)?.[1] ?? '';
    const api = Object.entries(apis).find(([name]) =>
      name.startsWith('.') ? host.endsWith(name) : host === name,
    )?.[1];
    if (api === undefined) return { status: 404, body: 'no such host in the workbench' };
    const request: HttpRequest = {
      kind: 'http',
      method: method === 'post' ? 'post' : 'get',
      url,
      headers,
      body: payload ?? null,
      secret: { header: '', prefix: '' },
    };
    const { status, headers: answered, body }: SourceAnswer = api(request, secretIn(headers));
    return { status, headers: answered, body };
  };
}

function secretIn(headers: FetchRequest['headers']): string {
  return headers['X-Shopify-Access-Token'] ?? (headers.Authorization ?? '').replace(/^Bearer /, '');
}
