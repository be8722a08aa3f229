import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Answer } from '../../emulator/hostTypes';
import type { Bundle } from '../bundle';
import { FileProblem } from '../files/fileProblem';
import type { ServerMessage } from './protocol';
import type {
  BookSource,
  ThreadData,
  ThreadReport,
  ThreadRequest,
  ThreadWish,
} from './threadProtocol';

const MOST_MEMORY_MB = 4096;

/** Who listens to a host thread. */
export interface HostListener {
  tell(message: ServerMessage): void;
  /** The thread ended by itself, for example because memory ran out. */
  died(reason: string): void;
}

interface Waiting {
  resolve: () => void;
  reject: (error: Error) => void;
}

/** The worker thread with the workbook, seen from the server. */
export class HostProcess {
  private readonly worker: Worker;
  private readonly answered = new Int32Array(new SharedArrayBuffer(4));
  private readonly answers: MessagePort;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private isStopped = false;

  /** Resolves when the file is open. @throws FileProblem when it cannot be used */
  readonly ready: Promise<void>;

  constructor(
    script: string,
    source: BookSource,
    bundle: Bundle,
    private readonly listener: HostListener,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.answers = port1;
    const workerData: ThreadData = { source, bundle, answered: this.answered, answers: port2 };
    this.worker = new Worker(script, {
      workerData,
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (report: ThreadReport) => {
        if (report.kind === 'ready') resolve();
        else if (report.kind === 'unusable') reject(new FileProblem(report.message));
        else this.take(report);
      });
      this.worker.on('error', (error) => {
        reject(error);
        if (!this.isStopped) listener.died(error.message);
      });
    });
    this.worker.on('exit', () => {
      const error = new Error('stopped');
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
      this.answers.close();
    });
  }

  /** Resolves when the wish is done and everything that follows from it was told. */
  ask(wish: ThreadWish): Promise<void> {
    this.count += 1;
    const request: ThreadRequest = { id: this.count, wish };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
    });
  }

  /** Answers the question that the script stands still for. */
  answer(id: number, answer: Answer): void {
    this.answers.postMessage({ id, answer });
    Atomics.store(this.answered, 0, 1);
    Atomics.notify(this.answered, 0);
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.worker.terminate();
  }

  private take(report: Extract<ThreadReport, { kind: 'tell' | 'done' }>): void {
    if (this.isStopped) return;
    if (report.kind === 'tell') {
      this.listener.tell(report.message);
      return;
    }
    const waiting = this.waiting.get(report.id);
    this.waiting.delete(report.id);
    if (report.problem === undefined) waiting?.resolve();
    else waiting?.reject(new Error(report.problem));
  }
}
