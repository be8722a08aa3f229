import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** A value of a row: days and instants are texts, as in newline-delimited JSON. */
export type EngineValue = string | number | boolean | null;

/** A table as the engine sees it. Its name is the whole path, as it stands between backticks. */
export interface EngineTable {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What a query gives. */
export interface EngineResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Readonly<Record<string, EngineValue>>[];
}

/** What a statement is, and the tables that it names. */
export interface EngineAnalysis {
  /** As BigQuery's jobs name it: SELECT, CREATE_VIEW, INSERT. */
  readonly statement: string;
  readonly tables: readonly string[];
}

/**
 * Google's reference implementation of GoogleSQL with BigQuery's language options, as synchronous calls. It
 * evaluates queries over rows in memory and says what BigQuery would refuse.
 */
export interface WarehouseEngine {
  /** @throws Error with the engine's message, as BigQuery would word it */
  evaluate(sql: string, tables: readonly EngineTable[]): EngineResult;
  /** @throws Error with the engine's message */
  analyse(sql: string, tables: readonly Omit<EngineTable, 'rows'>[]): EngineAnalysis;
  close(): void;
}

type Answer = { readonly value: unknown } | { readonly error: string };

/**
 * Starts the engine in a thread of its own.
 *
 * @throws Error that says what to do where the package is not installed or does not run on this machine
 */
export function openWarehouseEngine(): WarehouseEngine {
  const { port1: port, port2 } = new MessageChannel();
  const flag = new SharedArrayBuffer(4);
  const answered = new Int32Array(flag);
  const thread = new Worker(join(__dirname, 'engineThread.mjs'), {
    workerData: { port: port2, flag },
    transferList: [port2],
  });
  thread.unref();

  function ask(name: string, request: object): unknown {
    Atomics.store(answered, 0, 0);
    port.postMessage({ name, request });
    Atomics.wait(answered, 0, 0);
    const answer = receiveMessageOnPort(port)?.message as Answer;
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  }

  const { pid } = ask('open', {}) as { readonly pid: number };
  const stop = () => killed(pid);
  process.once('exit', stop);
  return {
    evaluate: (sql, tables) => ask('evaluate', { sql, tables }) as EngineResult,
    analyse(sql, tables) {
      const bare = tables.map(({ name, fields }) => ({ name, fields }));
      return ask('analyse', { sql, tables: bare }) as EngineAnalysis;
    },
    close() {
      process.off('exit', stop);
      stop();
      port.close();
      void thread.terminate();
    },
  };
}

function killed(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It has ended already.
  }
}
