import type { PageMessage, ServerMessage } from '../server/protocol';

const RETRY_MS = 1000;

/** The page's line to the server. */
export interface ServerLine {
  send(message: PageMessage): void;
}

/**
 * Keeps a WebSocket to the server open.
 * @param take gets every message
 * @param tellConnected learns whether the line stands
 */
export function connectToServer(
  take: (message: ServerMessage) => void,
  tellConnected: (isConnected: boolean) => void,
): ServerLine {
  let socket: WebSocket;
  const connect = (): void => {
    socket = new WebSocket(`ws://${location.host}/socket`);
    socket.onopen = () => tellConnected(true);
    socket.onmessage = ({ data }) => take(JSON.parse(String(data)));
    socket.onclose = () => {
      tellConnected(false);
      setTimeout(connect, RETRY_MS);
    };
  };
  connect();
  return {
    send: (message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
