import type { ImportPorts, ImportState, MergeCounts } from '../../src/server/import/importPorts';
import { freshState } from '../../src/server/import/importPorts';
import { type ImportOutcome, runSource } from '../../src/server/import/runSource';
import { type KnownTables, knownRows } from '../../src/sources/known/knownRows';
import { planMerge } from '../../src/sources/merge/planMerge';
import { type PresentRow, presentRows } from '../../src/sources/merge/presentRows';
import type { FilledTab, ImportRecord } from '../../src/sources/record';
import type { Source } from '../../src/sources/source';
import type { Api } from '../../workbench/apis/api';
import { sampleTables, testDigest } from './exportFixture';

const executionMs = 360_000;
const budgetMs = 270_000;

/** A world in memory with a clock of its own: tabs, states and a service that answers. */
export class ImportWorld {
  readonly tabs = new Map<FilledTab, PresentRow[]>();
  readonly states = new Map<string, ImportState>();
  readonly progress: string[] = [];
  readonly slept: number[] = [];
  nowMs = Date.UTC(2026, 10, 1, 6);
  requests = 0;
  /** Throws in the middle of the next execution, as Google does after six minutes. */
  dies: 'beforeMerge' | 'afterMerge' | null = null;

  constructor(
    private readonly source: Source,
    public api: Api,
    private readonly settings: Record<string, string>,
    private readonly secret: string,
    private readonly tables: KnownTables = sampleTables,
    private readonly answerMs = 500,
  ) {}

  /** One execution with the time that Google gives it. */
  run(): ImportOutcome {
    const startedMs = this.nowMs;
    const setting = {
      settings: this.settings,
      known: knownRows(this.tables),
      digest: testDigest,
      zone: 'America/New_York',
      firstMs: Date.UTC(2026, 8, 1),
    };
    const outcome = runSource(this.source, setting, this.ports(), startedMs + budgetMs);
    if (this.nowMs - startedMs > executionMs)
      throw new Error(`the execution took ${this.nowMs - startedMs} ms`);
    return outcome;
  }

  rows(tab: FilledTab): readonly PresentRow[] {
    return this.tabs.get(tab) ?? [];
  }

  private ports(): ImportPorts {
    return {
      fetch: (request) => {
        this.requests += 1;
        this.nowMs += this.answerMs;
        return this.api(request, this.secret);
      },
      nowMs: () => this.nowMs,
      sleep: (ms) => {
        this.slept.push(ms);
        this.nowMs += ms;
      },
      readState: (id) => this.states.get(id) ?? freshState,
      writeState: (id, state) => {
        if (this.dies === 'afterMerge') this.die();
        this.states.set(id, JSON.parse(JSON.stringify(state)) as ImportState);
      },
      merge: (records) => {
        if (this.dies === 'beforeMerge') this.die();
        return this.merge(records);
      },
      tellProgress: (_, done, total) => this.progress.push(`${done}/${total ?? '?'}`),
    };
  }

  private die(): never {
    this.dies = null;
    throw new Error('Exceeded maximum execution time');
  }

  private merge(records: readonly ImportRecord[]): MergeCounts {
    const counts = { added: 0, changed: 0, unchanged: 0 };
    for (const tab of new Set(records.map((record) => record.tab))) {
      const rows = this.tabs.get(tab) ?? [];
      const plan = planMerge(
        tab,
        records.filter((record) => record.tab === tab),
        presentRows(rows),
      );
      for (const { at, cells } of plan.changed) {
        for (const { column, after } of cells) rows[at] = { ...rows[at], [column]: after };
      }
      this.tabs.set(tab, [...rows, ...plan.added]);
      counts.added += plan.added.length;
      counts.changed += plan.changed.length;
      counts.unchanged += plan.unchanged;
      this.nowMs += 2000;
    }
    return counts;
  }
}
