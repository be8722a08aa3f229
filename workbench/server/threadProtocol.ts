import type { MessagePort } from 'node:worker_threads';
import type { Bundle } from '../bundle';
import type { BookLayout, CellBlock, PageMessage, ServerMessage } from './protocol';

/** What a host thread opens. */
export type BookSource =
  | { readonly kind: 'path'; readonly path: string; readonly isSample: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'kept'; readonly layout: BookLayout; readonly blocks: readonly CellBlock[] };

/** What a host thread gets at its start. */
export interface ThreadData {
  readonly source: BookSource;
  readonly bundle: Bundle;
  /** Set to 1 and notified when an answer lies in `answers`: the script waits for people without a loop. */
  readonly answered: Int32Array;
  readonly answers: MessagePort;
}

/** The page's wishes that concern the workbook, and saving. */
export type ThreadWish =
  | Exclude<PageMessage, { kind: 'answer' | 'stop' }>
  | { readonly kind: 'save'; readonly path: string };

/** A wish with the number under which its end is reported. */
export interface ThreadRequest {
  readonly id: number;
  readonly wish: ThreadWish;
}

/** What a host thread reports. */
export type ThreadReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'tell'; readonly message: ServerMessage }
  | { readonly kind: 'done'; readonly id: number; readonly problem?: string };
