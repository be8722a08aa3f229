import type { IncomingMessage } from 'node:http';

const OWN_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Whether a request was meant for this server. A page elsewhere that had its name resolved to 127.0.0.1 gives its own
 * name as Host.
 * @see https://en.wikipedia.org/wiki/DNS_rebinding
 */
export function isForThisServer({ headers }: IncomingMessage, port: number): boolean {
  return OWN_NAMES.some((name) => headers.host === `${name}:${port}`);
}

/** Whether a request that changes something comes from the workbench's own page; the add-on's sidebar is none. */
export function isFromOwnPage(request: IncomingMessage, port: number): boolean {
  const { origin } = request.headers;
  return (
    isForThisServer(request, port) && OWN_NAMES.some((name) => origin === `http://${name}:${port}`)
  );
}
