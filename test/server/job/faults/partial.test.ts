import { strayOf, TwoStates } from '../../../support/faultTrials';

test('a write that breaks off halfway fails the run, and the next one puts everything right', () => {
  const states = new TwoStates();
  const { book } = states;
  const wrong: string[] = [];
  let tried = 0;
  for (let atCall = 1; atCall <= 8; atCall++) {
    states.change();
    book.host.setFaults([{ method: 'Range.setValues', atCall, kind: 'partial' }]);
    book.host.runMenuItem('runJob');
    book.host.setFaults(undefined);
    book.host.clock.advance(60_000);
    const writes = book.host.calls()['Range.setValues'] ?? 0;
    if (writes < atCall) break;
    tried += 1;
    const { result } = book.run();
    book.host.clock.advance(60_000);
    const isRight = book.figures() === states.expected();
    const stray = strayOf(book);
    if (result !== 'done' || !isRight || stray !== '') {
      wrong.push(`write ${atCall}: ${result}, right: ${isRight}, ${stray}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(3);
}, 60_000);

test('an undo that a torn write breaks off can be repeated', () => {
  const states = new TwoStates();
  const { book } = states;
  const before = book.figures();
  states.change();
  book.run();
  book.host.setFaults([{ method: 'Range.setValues', atCall: 2, kind: 'partial' }]);
  book.host.runMenuItem('undoLastRun');
  book.host.setFaults(undefined);
  book.host.runMenuItem('undoLastRun');
  expect(book.figures()).toBe(before);
}, 60_000);
