import type { FaultKind } from '../../../emulator/faults';
import { TwoStates } from '../../support/faultTrials';
import { jobTabs } from '../../support/serverBook';

const SLOW_MS = 75_000;
const PAUSE_MS = 600_000;
const kinds: readonly FaultKind[] = ['quota', 'timeout', 'exception', 'lockLost'];

/**
 * A Google so slow that one execution manages four writes at most: every first touch of one of the
 * job's tabs in an execution takes more than a minute.
 */
function slowFile(): { states: TwoStates; slow: (isSlow: boolean) => void; execute(): string } {
  const states = new TwoStates();
  const { book } = states;
  const touched = new Set<string>();
  let isSlow = false;
  book.workbook.observe({
    cellChanged: ({ name }) => {
      if (!isSlow || touched.has(name) || !jobTabs.some((tab) => tab === name)) return;
      touched.add(name);
      book.host.clock.advance(name === 'Looker' ? SLOW_MS : SLOW_MS * 3.7);
    },
    structureChanged: () => undefined,
  });
  return {
    states,
    slow: (next) => {
      isSlow = next;
    },
    execute() {
      touched.clear();
      const { value, error } = book.host.runMenuItem('runJob');
      book.host.clock.advance(PAUSE_MS);
      return (value as { result: string } | undefined)?.result ?? String(error?.message);
    },
  };
}

test('a run that no single execution can finish goes on in the next ones under one id', () => {
  const { states, slow, execute } = slowFile();
  states.change();
  slow(true);
  const results = [execute()];
  const looker = () => JSON.stringify(states.book.cells('Looker'));
  const before = looker();
  while (results[results.length - 1] === 'continues' && results.length < 9) {
    expect(looker()).toBe(before);
    results.push(execute());
  }
  expect(results).toEqual(['continues', 'continues', 'continues', 'done']);
  expect(states.book.figures()).toBe(states.expected());
  const ids = states.book.runs().map((run) => run['Run ID']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(states.book.runs()[0]).toMatchObject({ Result: 'done' });
});

test('input that changes between two executions starts the writes anew, and nothing is mixed', () => {
  const { states, slow, execute } = slowFile();
  states.change();
  slow(true);
  expect([execute(), execute()]).toEqual(['continues', 'continues']);
  states.change();
  slow(false);
  expect(execute()).toBe('done');
  expect(states.book.figures()).toBe(states.expected());
});

test('a tab deleted between two executions is made anew', () => {
  const { states, slow, execute } = slowFile();
  states.change();
  slow(true);
  expect(execute()).toBe('continues');
  states.book.workbook.removeSheet(states.book.sheet('Credits'));
  slow(false);
  expect(execute()).toBe('done');
  expect(states.book.figures()).toBe(states.expected());
});

test('faults right after every slice boundary, while reading, writing and ending', () => {
  const { states, slow, execute } = slowFile();
  const places = ['Sheet.getDataRange', 'Range.setValues', 'SpreadsheetApp.flush'];
  const boundaries = [1, 2, 3];
  const trials = kinds.flatMap((kind, index) =>
    boundaries.map((boundary) => ({ kind, boundary, method: places[(index + boundary) % 3] })),
  );
  const wrong: string[] = [];
  for (const { kind, boundary, method = '' } of trials) {
    states.change();
    slow(true);
    for (let slice = 0; slice < boundary; slice++) execute();
    states.book.host.setFaults([{ method, atCall: 1, kind }]);
    execute();
    states.book.host.setFaults(undefined);
    if (!states.isLookerWhole()) wrong.push(`${kind} ${boundary} ${method}: Looker is torn`);
    slow(false);
    const result = execute();
    const isRight = result === 'done' && states.book.figures() === states.expected();
    if (!isRight) wrong.push(`${kind} ${boundary} ${method}: ${result}`);
  }
  process.stdout.write(`slice boundaries: ${trials.length} faults tried\n`);
  expect(wrong).toEqual([]);
}, 60_000);
