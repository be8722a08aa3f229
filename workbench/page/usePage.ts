import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { CallResult, ServerMessage } from '../server/protocol';
import { Grid } from './grid/grid';
import { INITIAL_STATE, nextState, type PageEvent } from './pageState';
import { connectToServer, type ServerLine } from './socket';

/** Keeps the grid, the server and everything around the grid in step. */
export function usePage() {
  const [state, dispatch] = useReducer(nextState, INITIAL_STATE);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid>(null);
  const line = useRef<ServerLine>(null);
  const calls = useMemo(() => new Map<string, (result: CallResult) => void>(), []);
  const send: ServerLine['send'] = (message) => line.current?.send(message);

  useEffect(() => {
    if (!place.current) return;
    const view = new Grid(place.current, {
      send,
      refused: () => dispatch(notice('The workbench does not do this; Google Sheets does.')),
      sheetShown: (sheetId) => dispatch({ kind: 'sheetShown', sheetId }),
      hovered: (cell) => dispatch({ kind: 'hovered', cell }),
    });
    grid.current = view;
    // For tests and for the curious at the browser's console.
    Object.assign(window, { workbenchGrid: view });
    line.current = connectToServer(
      (message) => {
        showInGrid(view, message);
        if (message.kind === 'result') takeResult(calls, message);
        dispatch(message);
      },
      (isConnected) => dispatch({ kind: 'connected', isConnected }),
    );
  }, []);

  const call = (functionName: string, args: readonly unknown[]): Promise<CallResult> => {
    const id = crypto.randomUUID();
    send({ kind: 'call', call: id, functionName, args });
    return new Promise((resolve) => calls.set(id, resolve));
  };
  return { state, dispatch, place, grid, send, call };
}

/** What the page keeps. */
export type Page = ReturnType<typeof usePage>;

/** A short message of the workbench itself. */
export function notice(text: string): PageEvent {
  return { kind: 'toast', title: '', text, seconds: 6 };
}

function showInGrid(grid: Grid, message: ServerMessage): void {
  if (message.kind === 'book') grid.showBook(message.layout, message.blocks);
  else if (message.kind === 'layout') grid.showLayout(message.layout);
  else if (message.kind === 'cells') grid.showCells(message.block);
}

function takeResult(
  calls: Map<string, (result: CallResult) => void>,
  { call, result }: Extract<ServerMessage, { kind: 'result' }>,
): void {
  calls.get(call)?.(result);
  calls.delete(call);
}
