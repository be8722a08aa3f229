import { request } from 'node:http';
import type { Session } from '../../../workbench/server/session';
import { type RunningServer, serveWorkbench } from '../../../workbench/server/workbenchServer';

let server: RunningServer;

beforeAll(async () => {
  // None of these addresses reaches the session.
  server = await serveWorkbench({} as Session, __dirname, 0);
});

afterAll(() => server.close());

/** The answer's status to a path as it is, which `fetch` would tidy up. */
function statusOf(method: string, path: string): Promise<number | undefined> {
  const { hostname, port, origin } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const asked = request({ method, hostname, port, path, headers: { origin } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['GET', '/constructor'],
  ['GET', '/__proto__'],
  ['GET', '/toString'],
  ['GET', '/open?name=..'],
  ['POST', '/open?name=..'],
  ['POST', '/open?name=.'],
  ['POST', '/open?name=a/..'],
  ['POST', '/open?name=%2e%2e%5c..'],
  ['POST', '/open?name='],
  ['POST', '/open?name=a%00.xlsx'],
  ['GET', '/../package.json'],
  ['GET', '/%2e%2e/package.json'],
])('%s %s answers 404', async (method, path) => {
  expect(await statusOf(method, path)).toBe(404);
});
