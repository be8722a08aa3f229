import { type BigQuerySession, bigQuerySession } from '../../src/server/warehouse/bigQuerySession';
import type { SourceAnswer } from '../../src/sources/source';
import type { Api } from '../../workbench/apis/api';
import { type BigQueryPlan, bigQueryApi } from '../../workbench/apis/bigQuery/bigQueryApi';
import { emptyProject } from '../../workbench/apis/bigQuery/bigQueryState';
import { openWarehouseEngine, type WarehouseEngine } from '../warehouseEngine';

/** The place that tests publish to. */
export const place = { projectId: 'my-shop-123456', datasetId: 'flywheel', location: 'US' };

/** One engine for a test file; it takes a second to start. */
export function sharedEngine(): () => WarehouseEngine {
  let engine: WarehouseEngine | undefined;
  afterAll(() => engine?.close());
  return () => {
    engine ??= openWarehouseEngine();
    return engine;
  };
}

/** A project in memory behind BigQuery's stand-in, with a clock of its own. */
export class WarehouseWorld {
  readonly state = emptyProject();
  nowMs = Date.UTC(2026, 10, 1, 6);
  requests = 0;
  readonly called: string[] = [];
  private readonly api: Api;
  /** Answers instead of the stand-in; null lets it answer. */
  disturb: (request: number, name: string) => SourceAnswer | null = () => null;

  constructor(engine: WarehouseEngine, plan: Partial<BigQueryPlan> = {}) {
    this.api = bigQueryApi({ project: place.projectId, engine, state: this.state, ...plan });
  }

  /** A session of one execution, which waits for so long at most. */
  session(patienceMs = 60_000): BigQuerySession {
    const ports = {
      nowMs: () => this.nowMs,
      sleep: (ms: number) => {
        this.nowMs += ms;
      },
      fetch: (request: Parameters<Api>[0]) => {
        this.requests += 1;
        this.nowMs += 300;
        const name = request.kind === 'google' ? `${request.collection}.${request.method}` : '';
        this.called.push(name);
        return this.disturb(this.requests, name) ?? this.api(request, '');
      },
    };
    return bigQuerySession(place, ports, this.nowMs + patienceMs);
  }

  /** The rows of a table. */
  rows(tableId: string): readonly Readonly<Record<string, unknown>>[] {
    return this.state.tables.get(`${place.projectId}.${place.datasetId}.${tableId}`)?.rows ?? [];
  }
}
