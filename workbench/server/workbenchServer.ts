import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FileProblem } from '../files/fileProblem';
import { LIMITS } from '../files/limits';
import { attachSocket } from './attachSocket';
import { isForThisServer, isFromOwnPage } from './originGuard';
import type { Session } from './session';

const HOST = '127.0.0.1';
const types: ReadonlyMap<string, string> = new Map([
  ['index.html', 'text/html; charset=utf-8'],
  ['page.js', 'text/javascript; charset=utf-8'],
  ['page.css', 'text/css; charset=utf-8'],
]);
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Inline scripts are the add-on's own, in its sandboxed frame; nothing comes from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' about:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A running workbench. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page, its socket, and opening and saving, on this machine only.
 * @throws Error (EADDRINUSE) when the port is taken
 */
export async function serveWorkbench(
  session: Session,
  pageFolder: string,
  port: number,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(request, response, session, pageFolder).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(error instanceof FileProblem ? 422 : 500);
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await listen(server, port);
  const closeSocket = attachSocket(server, session);
  return {
    address: `http://${HOST}:${portOf(server)}/`,
    close: async () => {
      closeSocket();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The port that a server listens on. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  pageFolder: string,
): Promise<void> {
  const port = request.socket.localPort ?? 0;
  if (!isForThisServer(request, port)) return refuse(response, 403, 'This address is not mine.');
  const url = new URL(request.url ?? '/', `http://${HOST}`);
  const file = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
  const type = types.get(file);
  if (request.method === 'GET' && type !== undefined) {
    return sendFile(response, join(pageFolder, file), { 'Content-Type': type });
  }
  if (request.method === 'GET' && file === 'save') return save(response, session);
  if (request.method === 'POST' && file === 'open') {
    if (!isFromOwnPage(request, port)) return refuse(response, 403, 'Only the page may do this.');
    const name = fileName(url.searchParams.get('name') ?? 'book.xlsx');
    if (name !== '') return open(request, response, session, name);
  }
  return refuse(response, 404, 'There is nothing here.');
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(reason);
}

async function sendFile(
  response: ServerResponse,
  path: string,
  headers: Record<string, string>,
): Promise<void> {
  response.writeHead(200, {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  await pipeline(createReadStream(path), response);
}

async function save(response: ServerResponse, session: Session): Promise<void> {
  await withFolder(async (folder) => {
    const path = join(folder, 'book.xlsx');
    await session.save(path);
    const name = encodeURIComponent(`${session.mirror.layout.name}.xlsx`);
    await sendFile(response, path, {
      'Content-Type': XLSX_TYPE,
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    });
  });
}

async function open(
  request: IncomingMessage,
  response: ServerResponse,
  session: Session,
  name: string,
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LIMITS.xlsxBytes) throw new FileProblem(`${name} is too big to open.`);
    chunks.push(chunk as Buffer);
  }
  await withFolder(async (folder) => {
    const path = join(folder, name);
    await writeFile(path, Buffer.concat(chunks));
    await session.open({ kind: 'path', path, isSample: false });
  });
  response.writeHead(204).end();
}

/** A name without folders; '' for one that names no file. */
function fileName(asked: string): string {
  const name = basename(asked.replaceAll('\\', '/')).slice(0, 200);
  return /^\.*$/.test(name) || name.includes('\0') ? '' : name;
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'flywheel-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
