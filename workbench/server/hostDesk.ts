import type { ExecutionResult, Host, HostChange } from '../../emulator/hostTypes';
import { writeXlsx } from '../files/writeXlsx';
import { bookLayout } from './bookLayout';
import { editLayout } from './editLayout';
import { logEntryOf } from './logEntryOf';
import type { LogEntry, ServerMessage } from './protocol';
import { SentCells } from './sentCells';
import type { ThreadWish } from './threadProtocol';

/** Stands between the page and the emulated spreadsheet: carries wishes in and every visible change out. */
export class HostDesk {
  private readonly sent = new SentCells();

  constructor(
    private readonly host: Host,
    private readonly tell: (message: ServerMessage) => void,
    private readonly isCustomFunction: (name: string) => boolean,
  ) {}

  /** Opens the file and tells the page all of it. */
  open(): void {
    const { host } = this;
    const entries: LogEntry[] = [];
    const stop = host.onChange((change) => {
      const entry = logEntryOf(change, Date.now());
      if (entry) entries.push(entry);
    });
    const execution = host.open();
    stop();
    this.tell({
      kind: 'book',
      layout: bookLayout(host.workbook),
      blocks: this.sent.allChanged(host.workbook),
    });
    this.tell({ kind: 'menus', menus: host.menus() });
    this.tell({ kind: 'triggers', triggers: host.triggers() });
    if (entries.length > 0) this.tell({ kind: 'entries', entries });
    this.reportFailure('onOpen', execution);
    host.onChange((change) => {
      this.pass(change);
    });
  }

  /** Does what the page asks for; everything that follows from it is told before it resolves. */
  async fulfil(wish: ThreadWish): Promise<void> {
    const { host } = this;
    switch (wish.kind) {
      case 'edit':
        return this.reportFailure('Edit', host.setCells(wish.edits));
      case 'layout':
        return this.fulfilLayout(wish.edit);
      case 'menu':
        return this.reportFailure(wish.caption, host.runMenuItem(wish.functionName));
      case 'trigger':
        return this.reportFailure('Trigger', host.runTrigger(wish.id));
      case 'call': {
        const { ok, value, error } = host.callFromPage(wish.functionName, wish.args);
        const failure = error && { error: { name: error.name, message: error.message } };
        return this.tell({ kind: 'result', call: wish.call, result: { ok, value, ...failure } });
      }
      case 'closeSidebar':
        host.closeSidebar();
        return this.tell({ kind: 'sidebar', shown: null });
      case 'save':
        return writeXlsx(host.workbook, wish.path, { isCustomFunction: this.isCustomFunction });
    }
  }

  private fulfilLayout(edit: Parameters<typeof editLayout>[1]): void {
    const problem = editLayout(this.host.workbook, edit);
    if (!problem) return;
    this.tellEntry({ kind: 'error', level: 'error', title: 'Edit', text: problem, at: Date.now() });
    this.tell({ kind: 'layout', layout: bookLayout(this.host.workbook) });
  }

  private pass(change: HostChange): void {
    const { workbook } = this.host;
    switch (change.kind) {
      case 'cells': {
        const sheet = workbook.sheetWithId(change.sheetId);
        const block = sheet && this.sent.changedAt(sheet, change.cells);
        if (block) this.tell({ kind: 'cells', block });
        return;
      }
      case 'structure':
        this.tell({ kind: 'layout', layout: bookLayout(workbook) });
        for (const block of this.sent.allChanged(workbook)) this.tell({ kind: 'cells', block });
        return;
      case 'menus':
        this.tell({ kind: 'menus', menus: change.menus });
        return;
      case 'triggers':
        this.tell({ kind: 'triggers', triggers: change.triggers });
        return;
      case 'html':
        this.tell({
          kind: change.shown.kind === 'sidebar' ? 'sidebar' : 'dialog',
          shown: change.shown,
        });
        return;
      case 'toast': {
        const { title, message: text, seconds } = change.toast;
        this.tell({ kind: 'toast', title, text, seconds });
      }
    }
    const entry = logEntryOf(change, Date.now());
    if (entry) this.tellEntry(entry);
  }

  private reportFailure(title: string, { error }: ExecutionResult): void {
    if (!error) return;
    const level = 'error' as const;
    this.tellEntry({ kind: 'error', level, title, text: error.message, at: Date.now() });
  }

  private tellEntry(entry: LogEntry): void {
    this.tell({ kind: 'entries', entries: [entry] });
  }
}
