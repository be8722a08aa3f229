import { type Message, message } from '../../ground/text/text';
import { accountTexts } from '../../messages/accountTexts';
import { importTexts } from '../../messages/importTexts';
import { remarkTexts } from '../../messages/remarkTexts';
import { withoutPersonal } from '../../sources/files/personalTexts';
import type { ImportRecord } from '../../sources/record';
import {
  type Cursor,
  isFault,
  type Source,
  type SourceContext,
  type SourceFault,
} from '../../sources/source';
import { faultMessage } from './faultMessage';
import type { ImportPorts, ImportState, MergeCounts } from './importPorts';
import { patientFetch } from './patientFetch';

/** How one execution of an import ended. */
export interface ImportOutcome extends MergeCounts {
  readonly sourceId: string;
  /** continues: the next execution goes on; waiting: not before the service allows it. */
  readonly result: 'done' | 'continues' | 'waiting' | 'failed';
  readonly done: number;
  readonly total: number | null;
  readonly message: Message;
  readonly notes: readonly Message[];
  readonly fault: SourceFault | null;
}

/** Everything of a context but `sinceMs`, which the state of the import decides. */
export type ImportSetting = Omit<SourceContext, 'sinceMs' | 'nowMs'> & {
  /** From when on a first import asks. */
  readonly firstMs: number;
};

const minuteMs = 60_000;
/** What an execution waits out itself; a longer wait is left to the next one. */
const shortWaitMs = 30_000;

/**
 * One execution's worth of an import: pages are read until the end, the deadline or a fault; what
 * was read goes into the tabs first and the place to go on is kept after that. So an execution that
 * is killed in between is repeated, and repeating changes nothing.
 */
export function runSource(
  source: Source,
  setting: ImportSetting,
  ports: ImportPorts,
  deadlineMs: number,
): ImportOutcome {
  const state = ports.readState(source.id);
  const nowMs = ports.nowMs();
  const waitMs = Math.max(0, (state.notBeforeMs ?? 0) - nowMs);
  if (waitMs > shortWaitMs) return waiting(source, state, nowMs);
  if (waitMs > 0) ports.sleep(waitMs);
  const sinceMs = (state.cursor && state.sinceMs) ?? sinceOf(state, source, setting);
  const context: SourceContext = { ...setting, nowMs: ports.nowMs(), sinceMs };
  const cursor = state.cursor ?? source.begin(context);
  if (cursor === null) return nothingToAsk(source);
  const read = readPages(source, cursor, context, ports, deadlineMs);
  const { records, removed } = withoutPersonal(read.records);
  const counts = ports.merge(records);
  ports.writeState(source.id, stateAfter(state, read, sinceMs, ports.nowMs()));
  const removedNote = removed === 0 ? [] : [message(remarkTexts.personalTexts, { count: removed })];
  return outcomeOf(source, { ...read, notes: [...read.notes, ...removedNote] }, counts);
}

function sinceOf(state: ImportState, source: Source, { firstMs }: ImportSetting): number {
  return state.watermarkMs === null
    ? firstMs
    : Math.max(firstMs, state.watermarkMs - source.overlapMs);
}

interface PagesRead {
  readonly records: readonly ImportRecord[];
  readonly notes: readonly Message[];
  /** Where to go on; null after the last page. */
  readonly cursor: Cursor | null;
  readonly done: number;
  readonly total: number | null;
  readonly watermarkMs: number | null;
  readonly fault: SourceFault | null;
  readonly pauseMs: number;
  readonly isRepeating: boolean;
}

function readPages(
  source: Source,
  first: Cursor,
  context: SourceContext,
  ports: ImportPorts,
  deadlineMs: number,
): PagesRead {
  const records: ImportRecord[] = [];
  const notes: Message[] = [];
  const seen = new Set<string>();
  const placeOf = (cursor: Cursor) => source.placeOf?.(cursor) ?? JSON.stringify(cursor);
  let cursor = first;
  let progress = { done: 0, total: null as number | null, watermarkMs: null as number | null };
  for (;;) {
    seen.add(placeOf(cursor));
    const here = cursor;
    const page = patientFetch(
      source.request(here, context),
      (answer) => source.read(answer, here, context),
      ports,
      deadlineMs,
    );
    const stopped = {
      records,
      notes,
      cursor,
      ...progress,
      fault: null,
      pauseMs: 0,
      isRepeating: false,
    };
    if (isFault(page)) return { ...stopped, fault: page, pauseMs: page.pauseMs };
    for (const record of page.records) records.push(record);
    for (const note of page.notes) notes.push(note);
    progress = { done: page.done, total: page.total, watermarkMs: page.watermarkMs };
    ports.tellProgress(source.id, page.done, page.total);
    if (page.next === null) return { ...stopped, ...progress, cursor: null };
    if (seen.has(placeOf(page.next))) return { ...stopped, ...progress, isRepeating: true };
    cursor = page.next;
    const endOfWaitMs = ports.nowMs() + page.waitMs;
    if (endOfWaitMs >= deadlineMs) return { ...stopped, ...progress, cursor, pauseMs: page.waitMs };
    if (page.waitMs > 0) ports.sleep(page.waitMs);
  }
}

/** A request that is refused may name a place that is gone: the next import begins anew. */
function stateAfter(
  state: ImportState,
  read: PagesRead,
  sinceMs: number,
  nowMs: number,
): ImportState {
  const isLost = read.fault?.fault === 'rejected' || read.isRepeating;
  const isDone = read.cursor === null;
  return {
    ...state,
    cursor: isLost ? null : read.cursor,
    sinceMs: isDone || isLost ? null : sinceMs,
    watermarkMs: isDone ? (read.watermarkMs ?? state.watermarkMs) : state.watermarkMs,
    notBeforeMs: read.pauseMs > 0 ? nowMs + read.pauseMs : null,
    done: read.done,
    total: read.total,
  };
}

function outcomeOf(source: Source, read: PagesRead, counts: MergeCounts): ImportOutcome {
  const { notes, done, total, fault } = read;
  const base = { sourceId: source.id, notes, done, total, fault, ...counts };
  const name = source.label.en;
  if (fault !== null) return { ...base, result: 'failed', message: faultMessage(source, fault) };
  if (read.isRepeating) {
    return { ...base, result: 'failed', message: message(accountTexts.repeated, { source: name }) };
  }
  if (read.cursor === null) {
    return {
      ...base,
      result: 'done',
      message: message(importTexts.done, { source: name, ...counts }),
    };
  }
  return {
    ...base,
    result: 'continues',
    message: message(accountTexts.continues, { source: name, done }),
  };
}

const nothing = { added: 0, changed: 0, unchanged: 0, notes: [], fault: null };

function waiting(
  source: Source,
  { done, total, notBeforeMs }: ImportState,
  nowMs: number,
): ImportOutcome {
  const minutes = Math.ceil(((notBeforeMs ?? nowMs) - nowMs) / minuteMs);
  const told = message(accountTexts.waiting, { source: source.label.en, minutes });
  return { ...nothing, sourceId: source.id, result: 'waiting', done, total, message: told };
}

function nothingToAsk(source: Source): ImportOutcome {
  const told = message(accountTexts.nothingToAsk, { source: source.label.en });
  return { ...nothing, sourceId: source.id, result: 'done', done: 0, total: 0, message: told };
}
