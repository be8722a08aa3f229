import type { JobProgress } from '../../../src/shared/runProgress';
import { HOUR_MS, type ServerBook, serverBook } from '../../support/serverBook';
import { smallCampaign } from '../../support/smallCampaign';

const progressOf = (book: ServerBook): JobProgress => {
  const answer = book.call('jobProgress', {});
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};

/** Does something once in the middle of the next run, when a tab is first written to. */
function duringWrite(book: ServerBook, tab: string, work: () => void): () => void {
  let isDone = false;
  return book.workbook.observe({
    cellChanged: ({ name }) => {
      if (isDone || name !== tab) return;
      isDone = true;
      work();
    },
    structureChanged: () => undefined,
  });
}

test('no run, no progress; and nothing to stop', () => {
  const book = serverBook(smallCampaign);
  expect(progressOf(book)).toEqual({ state: 'idle' });
  expect(book.call('stopJob', {})).toEqual({ ok: true, value: { isStopping: false } });
  book.run();
  expect(progressOf(book)).toEqual({ state: 'idle' });
});

test('a page that asks during a run is told the stage, the rows and what is left', () => {
  const book = serverBook(smallCampaign);
  book.run();
  book.host.clock.advance(60_000);
  const seen: JobProgress[] = [];
  duringWrite(book, 'Looker', () => seen.push(progressOf(book)));
  book.run();
  const [progress] = seen;
  expect(progress).toMatchObject({ state: 'running', stage: 'writing', isStopping: false });
  if (progress?.state !== 'running') throw new Error('not running');
  expect(progress.rowsDone).toBeGreaterThan(0);
  expect(progress.rowsTotal).toBeGreaterThan(progress.rowsDone);
  expect(progress.elapsedMs).toBeGreaterThan(0);
  expect(progress.remainingMs).toBeGreaterThan(0);
});

test('a run is stopped before its next write; the dashboard still shows the run before', () => {
  const book = serverBook(smallCampaign);
  book.run();
  book.host.clock.advance(60_000);
  const looker = JSON.stringify(book.cells('Looker'));
  book.sheet('Conversions').setCell(2, 5, { value: 777 });
  const answers: unknown[] = [];
  duringWrite(book, 'Scoreboard', () => answers.push(book.call('stopJob', {})));
  const { result, message } = book.run();
  expect(answers).toEqual([{ ok: true, value: { isStopping: true } }]);
  expect(result).toBe('stopped');
  expect(message).toContain('Stopped by hand after');
  expect(JSON.stringify(book.cells('Looker'))).toBe(looker);
  expect(book.runs()[0]).toMatchObject({ Result: 'stopped' });
  expect(progressOf(book)).toEqual({ state: 'idle' });
  expect(book.run().result).toBe('done');
});

test('a daily run that was stopped by hand does not start again on the same day', () => {
  const book = serverBook(smallCampaign);
  book.host.runMenuItem('switchDailyRunOn');
  duringWrite(book, 'Credits', () => book.call('stopJob', {}));
  book.wake();
  expect(book.runs().map(({ Result }) => Result)).toEqual(['stopped']);
  book.host.clock.advance(HOUR_MS);
  book.wake();
  expect(book.runs()).toHaveLength(1);
});

test('a run that Google cut off is called interrupted', () => {
  const book = serverBook(smallCampaign);
  book.host.setFaults([{ method: 'Range.setValues', atCall: 3, kind: 'timeout' }]);
  book.host.runMenuItem('runJob');
  book.host.setFaults(undefined);
  book.host.clock.advance(HOUR_MS);
  expect(progressOf(book)).toMatchObject({ state: 'interrupted' });
  expect(book.run().result).toBe('done');
});

test('losing the cache harms no run', () => {
  const book = serverBook(smallCampaign);
  const calls = ['CacheService.getDocumentCache', 'Cache.put', 'Cache.get', 'Cache.removeAll'];
  book.host.setFaults(calls.map((method) => ({ method, atCall: 1, kind: 'exception' })));
  expect(book.run().result).toBe('done');
});

test('two runs at once: the second says so and writes nothing', () => {
  const book = serverBook(smallCampaign);
  const release = book.host.holdLock('document');
  const { result, message } = book.run();
  expect(result).toBe('failed');
  expect(message).toContain('another run is at work in this file');
  expect(book.workbook.sheetNamed('Runs')).toBeUndefined();
  release();
  expect(book.run().result).toBe('done');
});

test('the log of the add-on’s maker holds no mail addresses', () => {
  const book = serverBook(smallCampaign);
  const message = 'Invalid email: team@example.com';
  book.host.setFaults([
    { method: 'Sheet.getDataRange', atCall: 4, kind: 'exception', message },
    { method: 'MailApp.sendEmail', atCall: 1, kind: 'exception', message },
  ]);
  book.run();
  const lines = book.host.logs().map(({ text }) => text);
  expect(lines.length).toBeGreaterThanOrEqual(2);
  expect(lines.join('\n')).toContain('Invalid email: …');
  expect(lines.join('\n')).not.toContain('team@');
});
