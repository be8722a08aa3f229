import type { InstalledTrigger, MenuEntry, Question, ShownHtml } from '../../emulator/hostTypes';
import type { ChartModel } from '../../emulator/workbook/sheetObjects';
import type { LogEntry, ServerMessage } from '../server/protocol';

import type { HoveredCell } from './grid/hoveredCell';

/** A message that goes away by itself. */
export interface ShownToast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** Negative: stays until clicked away. */
  readonly seconds: number;
}

/** Everything around the grid. */
export interface PageState {
  readonly isConnected: boolean;
  readonly fileName: string;
  readonly menus: readonly MenuEntry[];
  readonly triggers: readonly InstalledTrigger[];
  readonly sidebar: ShownHtml | null;
  readonly dialogs: readonly ShownHtml[];
  readonly question: { readonly id: number; readonly question: Question } | null;
  readonly toasts: readonly ShownToast[];
  readonly entries: readonly LogEntry[];
  readonly unreadCount: number;
  readonly isLogOpen: boolean;
  readonly busyLabel: string | null;
  readonly activeSheetId: number;
  readonly hovered: HoveredCell | null;
  readonly charts: ReadonlyMap<number, readonly ChartModel[]>;
}

export const INITIAL_STATE: PageState = {
  isConnected: false,
  fileName: '',
  menus: [],
  triggers: [],
  sidebar: null,
  dialogs: [],
  question: null,
  toasts: [],
  entries: [],
  unreadCount: 0,
  isLogOpen: false,
  busyLabel: null,
  activeSheetId: 0,
  hovered: null,
  charts: new Map(),
};

/** What happens on the page itself. */
export type PageEvent =
  | ServerMessage
  | { readonly kind: 'connected'; readonly isConnected: boolean }
  | { readonly kind: 'logToggled' }
  | { readonly kind: 'logCleared' }
  | { readonly kind: 'dialogClosed' }
  | { readonly kind: 'questionAnswered' }
  | { readonly kind: 'sidebarClosed' }
  | { readonly kind: 'toastGone'; readonly id: number }
  | { readonly kind: 'sheetShown'; readonly sheetId: number }
  | { readonly kind: 'hovered'; readonly cell: HoveredCell | null };

let toastCount = 0;

/** The state after an event. */
export function nextState(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'connected':
      return { ...state, isConnected: event.isConnected };
    case 'book':
    case 'layout': {
      const { name, sheets } = event.layout;
      return {
        ...state,
        fileName: name,
        charts: new Map(sheets.map(({ id, charts }) => [id, charts])),
      };
    }
    case 'menus':
      return { ...state, menus: event.menus };
    case 'triggers':
      return { ...state, triggers: event.triggers };
    case 'sidebar':
      return { ...state, sidebar: event.shown };
    case 'sidebarClosed':
      return { ...state, sidebar: null };
    case 'dialog':
      return { ...state, dialogs: [...state.dialogs, event.shown] };
    case 'dialogClosed':
      return { ...state, dialogs: state.dialogs.slice(0, -1) };
    case 'question':
      return { ...state, question: { id: event.id, question: event.question } };
    case 'questionAnswered':
      return { ...state, question: null };
    case 'busy':
      return { ...state, busyLabel: event.label };
    case 'hovered':
      return event.cell === state.hovered ? state : { ...state, hovered: event.cell };
    case 'sheetShown':
      return { ...state, activeSheetId: event.sheetId };
    default:
      return logState(state, event);
  }
}

function logState(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'toast': {
      toastCount += 1;
      const { title, text, seconds } = event;
      return {
        ...state,
        toasts: [...state.toasts, { id: toastCount, title, text, seconds }].slice(-3),
      };
    }
    case 'toastGone':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) };
    case 'entries': {
      const unreadCount = state.isLogOpen ? 0 : state.unreadCount + event.entries.length;
      return { ...state, entries: [...state.entries, ...event.entries].slice(-500), unreadCount };
    }
    case 'history':
      return { ...state, entries: event.entries };
    case 'logToggled':
      return { ...state, isLogOpen: !state.isLogOpen, unreadCount: 0 };
    case 'logCleared':
      return { ...state, entries: [], unreadCount: 0 };
    default:
      return state;
  }
}
