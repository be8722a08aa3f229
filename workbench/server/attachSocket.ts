import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isFromOwnPage } from './originGuard';
import type { PageMessage } from './protocol';
import type { Session } from './session';

const MOST_BYTES = 64_000_000;
const KINDS: ReadonlySet<string> = new Set<PageMessage['kind']>([
  'edit',
  'layout',
  'menu',
  'trigger',
  'call',
  'answer',
  'closeSidebar',
  'stop',
]);

/** Lets the workbench's own pages talk to the session over a WebSocket; the returned function ends that. */
export function attachSocket(server: Server, session: Session): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const port = request.socket.localPort ?? 0;
    if (!isFromOwnPage(request, port) || request.url !== '/socket') {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      connect(socket, session);
    });
  });
  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function connect(socket: WebSocket, session: Session): void {
  const leave = session.join({ send: (message) => socket.send(JSON.stringify(message)) });
  socket.on('close', leave);
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const message = readMessage(String(data));
    if (message) void session.wish(message);
    else socket.close(1007, 'not a message of the page');
  });
}

function readMessage(text: string): PageMessage | null {
  try {
    const message: unknown = JSON.parse(text);
    const kind = (message as { kind?: unknown } | null)?.kind;
    return typeof kind === 'string' && KINDS.has(kind) ? (message as PageMessage) : null;
  } catch {
    return null;
  }
}
