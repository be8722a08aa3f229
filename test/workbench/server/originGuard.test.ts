import type { IncomingMessage } from 'node:http';
import { isForThisServer, isFromOwnPage } from '../../../workbench/server/originGuard';

function request(headers: Record<string, string>): IncomingMessage {
  return { headers } as unknown as IncomingMessage;
}

test.each([
  ['its own address', '127.0.0.1:8787', true],
  ['its own name', 'localhost:8787', true],
  ['a name that was made to point here', 'evil.example:8787', false],
  ['another port', '127.0.0.1:80', false],
  ['a name that starts like its own', '127.0.0.1.evil.example:8787', false],
])('a request for %s', (_, host, isOwn) => {
  expect(isForThisServer(request({ host }), 8787)).toBe(isOwn);
});

test('a request without a host is for nobody', () => {
  expect(isForThisServer(request({}), 8787)).toBe(false);
});

test.each([
  ['the page', 'http://127.0.0.1:8787', true],
  ['the page under its name', 'http://localhost:8787', true],
  ['a page elsewhere', 'https://evil.example', false],
  ['the sandboxed sidebar', 'null', false],
  ['the same address on another port', 'http://127.0.0.1:3000', false],
])('a change wished by %s', (_, origin, isOwn) => {
  expect(isFromOwnPage(request({ host: '127.0.0.1:8787', origin }), 8787)).toBe(isOwn);
});
