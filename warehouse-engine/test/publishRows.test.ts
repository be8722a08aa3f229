import { type PublishWork, publishRows } from '../../src/server/warehouse/publishRows';
import { WarehouseError } from '../../src/server/warehouse/warehouseError';
import { creditsTable, feedTable } from '../../src/warehouse/tableSchemas';
import type { WarehouseRow } from '../../src/warehouse/warehouseTable';
import { googleError, jsonAnswer } from '../../workbench/apis/api';
import { place, sharedEngine, WarehouseWorld } from './warehouseWorld';

const engine = sharedEngine();

function feedRow(workbookId: string, spend: number): WarehouseRow {
  const texts = Object.fromEntries(
    feedTable.fields.filter(({ type }) => type === 'STRING').map(({ name }) => [name, 'x']),
  );
  const numbers = Object.fromEntries(
    feedTable.fields.filter(({ type }) => type === 'FLOAT').map(({ name }) => [name, 0]),
  );
  return {
    ...texts,
    ...numbers,
    date: '2026-10-01',
    updated_at: '2026-10-02T06:00:00.000Z',
    workbook_id: workbookId,
    spend,
  };
}

function work(workbookId: string, spends: readonly number[], runId = 'a1b2c3d4'): PublishWork {
  return {
    runId,
    workbookId,
    tables: [
      { table: feedTable, rows: spends.map((spend) => feedRow(workbookId, spend)) },
      { table: creditsTable, rows: [] },
    ],
    mostBytes: 1e9,
    nowMs: Date.UTC(2026, 10, 1),
  };
}

function spends(world: WarehouseWorld, workbookId: string): unknown[] {
  return world
    .rows('feed')
    .filter((row) => row.workbook_id === workbookId)
    .map(({ spend }) => spend);
}

function faultOf(publish: () => unknown): { fault: string; detail: string } {
  try {
    publish();
  } catch (error) {
    if (error instanceof WarehouseError) return error.fault;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('publishRows', () => {
  test('replaces the rows of this workbook and of no other', () => {
    const world = new WarehouseWorld(engine());
    expect(publishRows(world.session(), work('book-A', [1, 2])).rows).toBe(2);
    publishRows(world.session(), work('book-B', [7], 'b1'));
    publishRows(world.session(), work('book-A', [3], 'a2'));
    expect(spends(world, 'book-A')).toEqual([3]);
    expect(spends(world, 'book-B')).toEqual([7]);
    expect([...world.state.tables.keys()].filter((name) => name.includes('staging'))).toEqual([]);
  });

  test('a hostile id is a text and nothing else', () => {
    const world = new WarehouseWorld(engine());
    publishRows(world.session(), work('book-B', [7], 'b1'));
    const hostile = "x' OR TRUE; DROP TABLE feed; --";
    publishRows(world.session(), work(hostile, [1], 'h1'));
    expect(spends(world, 'book-B')).toEqual([7]);
    expect(spends(world, hostile)).toEqual([1]);
  });

  test('nothing to publish takes the former rows away', () => {
    const world = new WarehouseWorld(engine());
    publishRows(world.session(), work('book-A', [1]));
    publishRows(world.session(), work('book-A', [], 'a2'));
    expect(spends(world, 'book-A')).toEqual([]);
  });

  test('a table of an earlier version gets the columns that it lacks', () => {
    const world = new WarehouseWorld(engine());
    publishRows(world.session(), work('book-A', [1]));
    const path = `${place.projectId}.${place.datasetId}.feed`;
    const table = world.state.tables.get(path);
    const fields = (table?.fields ?? []).filter(({ name }) => name !== 'other_refunds');
    world.state.tables.set(path, { fields, rows: [], query: null });
    publishRows(world.session(), work('book-A', [2], 'a2'));
    expect(spends(world, 'book-A')).toEqual([2]);
    const last = world.state.tables.get(path)?.fields.at(-1);
    expect(last).toMatchObject({ name: 'other_refunds', mode: 'NULLABLE' });
  });

  test('BigQuery may take its time: jobs are waited for, and found again by the next execution', () => {
    const world = new WarehouseWorld(engine(), { pollsNeeded: 4 });
    publishRows(world.session(), work('book-A', [1]));
    const next = work('book-A', [2], 'a2');
    expect(faultOf(() => publishRows(world.session(8000), next)).detail).toBe('stillAtWork');
    expect(spends(world, 'book-A')).toEqual([1]);
    let executions = 1;
    while (spends(world, 'book-A')[0] !== 2 && executions < 10) {
      try {
        publishRows(world.session(8000), next);
      } catch (error) {
        if (!(error instanceof WarehouseError)) throw error;
      }
      executions += 1;
    }
    expect(spends(world, 'book-A')).toEqual([2]);
    expect(executions).toBeGreaterThan(1);
  });
});

// What Google says in each case: cloud.google.com/bigquery/docs/error-messages
const cases: [string, () => ReturnType<typeof googleError>, string][] = [
  ['access denied', () => googleError(403, 'accessDenied'), 'accessDenied'],
  ['a quota used up', () => googleError(403, 'quotaExceeded'), 'quotaExceeded'],
  ['rate limit', () => googleError(403, 'rateLimitExceeded'), 'rateLimitExceeded'],
  ['backend down', () => googleError(503, 'backendError'), 'backendError'],
  ['torn answer', () => ({ status: 200, headers: {}, body: '{"stat' }), ''],
  ['no connection', () => ({ status: 0, headers: {}, body: '' }), ''],
  [
    'another region',
    () =>
      jsonAnswer(
        {
          error: {
            code: 404,
            message: 'Dataset was not found in location EU',
            errors: [{ reason: 'notFound' }],
          },
        },
        404,
      ),
    'otherLocation',
  ],
];
describe('faults of publishing at any call', () => {
  test.each(cases)('%s leaves the last good feed', (_, answer, detail) => {
    const calm = new WarehouseWorld(engine());
    publishRows(calm.session(), work('book-A', [1]));
    publishRows(calm.session(), work('book-A', [2], 'a2'));
    const callsOfOneRun = calm.called.length / 2;
    for (let at = 1; at <= callsOfOneRun + 1; at += 1) {
      const world = new WarehouseWorld(engine());
      publishRows(world.session(), work('book-A', [1]));
      const before = world.requests;
      world.disturb = (request) => (request >= before + at ? answer() : null);
      let failed: string | null = null;
      try {
        publishRows(world.session(), work('book-A', [2], 'a2'));
      } catch (error) {
        if (!(error instanceof WarehouseError)) throw error;
        failed = error.fault.detail;
      }
      const now = spends(world, 'book-A');
      expect(now).toHaveLength(1);
      expect([1, 2]).toContain(now[0]);
      if (failed === null) expect(now).toEqual([2]);
      else if (detail !== '') expect(failed).toBe(detail);
      // The next run makes up for it.
      world.disturb = () => null;
      publishRows(world.session(), work('book-A', [3], 'a3'));
      expect(spends(world, 'book-A')).toEqual([3]);
    }
  });

  test('a passing fault at one call is waited out', () => {
    const world = new WarehouseWorld(engine());
    publishRows(world.session(), work('book-A', [1]));
    const calls = world.requests;
    for (let at = 1; at <= calls; at += 1) {
      const before = world.requests;
      world.disturb = (request) =>
        request === before + at ? googleError(503, 'backendError') : null;
      publishRows(world.session(), work('book-A', [at], `r${at}`));
      expect(spends(world, 'book-A')).toEqual([at]);
    }
  });
});

describe('faults of a kind', () => {
  test('a job that is lost', () => {
    const lost = new WarehouseWorld(engine(), { pollsNeeded: 1 });
    lost.disturb = (_, name) => (name === 'Jobs.get' ? googleError(404, 'notFound') : null);
    expect(faultOf(() => publishRows(lost.session(), work('book-A', [1]))).detail).toBe('notFound');
  });

  test('a row that is refused, too many bytes, a column of another type', () => {
    const world = new WarehouseWorld(engine());
    publishRows(world.session(), work('book-A', [1]));
    const bad = work('book-A', [2], 'a2');
    const torn = {
      ...bad,
      tables: [{ table: feedTable, rows: [{ ...feedRow('book-A', 2), spend: 'two' }] }],
    };
    expect(faultOf(() => publishRows(world.session(), torn)).detail).toBe('invalid');

    const small = { ...work('book-A', [2], 'a3'), mostBytes: 10 };
    expect(faultOf(() => publishRows(world.session(), small)).detail).toBe('tooManyBytes');

    const path = `${place.projectId}.${place.datasetId}.feed`;
    const table = world.state.tables.get(path);
    if (table === undefined) throw new Error('no feed');
    const fields = table.fields.map((field) =>
      field.name === 'spend' ? { ...field, type: 'STRING' } : field,
    );
    world.state.tables.set(path, { ...table, fields });
    expect(faultOf(() => publishRows(world.session(), work('book-A', [2], 'a4')))).toMatchObject({
      fault: 'changed',
      detail: 'feed.spend',
    });
    world.state.tables.set(path, table);
    expect(spends(world, 'book-A')).toEqual([1]);
  });

  test('a project without billing', () => {
    const free = new WarehouseWorld(engine(), { isBilled: false });
    expect(faultOf(() => publishRows(free.session(), work('book-A', [1]))).detail).toBe(
      'billingNotEnabled',
    );
  });
});

describe('several files', () => {
  test('at once: the transaction that lost is tried again', () => {
    const world = new WarehouseWorld(engine());
    publishRows(world.session(), work('book-A', [1]));
    let isFirst = true;
    world.disturb = (_, name) => {
      if (
        name !== 'Jobs.insert' ||
        !isFirst ||
        world.called.filter((one) => one === 'Jobs.insert').length < 8
      )
        return null;
      isFirst = false;
      return jsonAnswer({
        status: {
          state: 'DONE',
          errorResult: {
            reason: 'invalidQuery',
            message: 'Transaction is aborted due to concurrent update against table',
          },
        },
      });
    };
    publishRows(world.session(), work('book-A', [2], 'a2'));
    expect(isFirst).toBe(false);
    expect(spends(world, 'book-A')).toEqual([2]);
  });
});
