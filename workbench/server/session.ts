import type { Question } from '../../emulator/hostTypes';
import type { Bundle } from '../bundle';
import { BookMirror } from './bookMirror';
import { HostProcess } from './hostProcess';
import type { LogEntry, PageMessage, ServerMessage } from './protocol';
import type { BookSource, ThreadWish } from './threadProtocol';

const BUSY_AFTER_MS = 700;
/** The emulator ends runaway functions itself; this is for what it cannot end. */
const GIVE_UP_AFTER_MS = 420_000;
const MOST_ENTRIES = 500;

/** One open page. */
export interface Page {
  send(message: ServerMessage): void;
}

/** The open file, its host thread, and every page that looks at it. */
export class Session {
  readonly mirror = new BookMirror();
  private readonly pages = new Set<Page>();
  private readonly standing = new Map<'menus' | 'triggers' | 'sidebar', ServerMessage>();
  private entries: LogEntry[] = [];
  private question: { id: number; question: Question } | undefined;
  private busyLabel: string | null = null;
  private process: HostProcess | undefined;
  private running = 0;
  /** Stands while the file is opened anew; wishes wait for it. */
  private restarting: Promise<void> | undefined;

  constructor(
    private readonly threadScript: string,
    private readonly bundle: Bundle,
  ) {}

  /**
   * Opens a file in place of the present one, which stays when the new one cannot be used.
   * @throws FileProblem
   */
  async open(source: BookSource): Promise<void> {
    const held: ServerMessage[] = [];
    let isOpen = false;
    const next: HostProcess = new HostProcess(this.threadScript, source, this.bundle, {
      tell: (message) => (isOpen ? this.take(message) : held.push(message)),
      died: (reason) => {
        if (this.process === next) void this.restart(`It ended by itself: ${reason}.`);
      },
    });
    try {
      await next.ready;
    } catch (error) {
      await next.stop();
      throw error;
    }
    const before = this.process;
    this.process = next;
    this.question = undefined;
    this.take({ kind: 'sidebar', shown: null });
    isOpen = true;
    for (const message of held) this.take(message);
    await before?.stop();
  }

  /** A page came; it gets everything at once, even while a function runs. */
  join(page: Page): () => void {
    this.pages.add(page);
    page.send({ kind: 'book', layout: this.mirror.layout, blocks: this.mirror.blocks() });
    for (const message of this.standing.values()) page.send(message);
    page.send({ kind: 'history', entries: this.entries });
    page.send({ kind: 'busy', label: this.busyLabel });
    if (this.question) page.send({ kind: 'question', ...this.question });
    return () => {
      this.pages.delete(page);
      if (this.pages.size === 0) this.answerForNobody();
    };
  }

  /** Does what a page asks for. */
  async wish(message: PageMessage): Promise<void> {
    if (message.kind === 'stop') return this.restart('It was stopped.');
    if (message.kind === 'answer') return this.answer(message.id, message.answer);
    await this.run(message, labelOf(message)).catch((error: unknown) => {
      const text = error instanceof Error ? error.message : String(error);
      if (text !== 'stopped') this.note('error', labelOf(message), text);
    });
  }

  /** Saves the file as .xlsx. */
  save(path: string): Promise<void> {
    return this.run({ kind: 'save', path }, 'Saving');
  }

  async close(): Promise<void> {
    const last = this.process;
    this.process = undefined;
    await last?.stop();
  }

  private async run(wish: ThreadWish, label: string): Promise<void> {
    await this.restarting;
    this.running += 1;
    const busy = setTimeout(() => this.setBusy(label), BUSY_AFTER_MS);
    const giveUp = setTimeout(() => void this.restart('It did not end.'), GIVE_UP_AFTER_MS);
    try {
      await this.process?.ask(wish);
    } finally {
      clearTimeout(busy);
      clearTimeout(giveUp);
      this.running -= 1;
      if (this.running === 0 && !this.restarting) this.setBusy(null);
    }
  }

  /** Ends what runs and opens the file again as it was last shown. */
  private restart(reason: string): Promise<void> {
    this.restarting ??= this.openAnew(reason).finally(() => {
      this.restarting = undefined;
      this.setBusy(null);
    });
    return this.restarting;
  }

  private async openAnew(reason: string): Promise<void> {
    const label = this.busyLabel ?? 'The script';
    const ended = this.process;
    this.process = undefined;
    await ended?.stop();
    const { layout } = this.mirror;
    await this.open({ kind: 'kept', layout, blocks: this.mirror.blocks() });
    this.note(
      'warn',
      label,
      `${reason} The file is back as it was before; triggers and script properties start anew.`,
    );
  }

  private take(message: ServerMessage): void {
    this.mirror.follow(message);
    switch (message.kind) {
      case 'menus':
      case 'triggers':
      case 'sidebar':
        this.standing.set(message.kind, message);
        break;
      case 'entries':
        this.entries = [...this.entries, ...message.entries].slice(-MOST_ENTRIES);
        break;
      case 'question':
        this.question = { id: message.id, question: message.question };
        if (this.pages.size === 0) this.answerForNobody();
        break;
    }
    for (const page of this.pages) page.send(message);
  }

  private answer(...[id, answer]: Parameters<HostProcess['answer']>): void {
    if (this.question?.id !== id) return;
    this.question = undefined;
    this.process?.answer(id, answer);
  }

  private answerForNobody(): void {
    if (this.question) this.answer(this.question.id, { button: 'CLOSE' });
  }

  private setBusy(label: string | null): void {
    if (this.busyLabel === label) return;
    this.busyLabel = label;
    for (const page of this.pages) page.send({ kind: 'busy', label });
  }

  private note(level: LogEntry['level'], title: string, text: string): void {
    const kind = level === 'error' ? 'error' : 'notice';
    this.take({ kind: 'entries', entries: [{ kind, level, title, text, at: Date.now() }] });
  }
}

function labelOf(message: PageMessage): string {
  switch (message.kind) {
    case 'menu':
      return message.caption;
    case 'trigger':
      return 'Trigger';
    case 'call':
      return message.functionName;
    default:
      return 'Calculating';
  }
}
