import { type Book, runBook } from '../support/jobBook';

const book: Book = {
  Campaigns: [{ campaign_id: 'spring' }],
  Creators: [{ creator_id: 'mina', platform: 'instagram' }],
};

const namesWritten = (
  presentTabs: readonly ('Today' | 'Audit' | 'Commissions' | 'RollUp' | 'Forecasts')[],
) =>
  runBook(book, { presentTabs }).output.tabs.filter(({ name }) =>
    (presentTabs as readonly string[]).includes(name),
  );

test('a tab of an earlier run with nothing to say any more keeps its header alone', () => {
  const written = namesWritten(['Today', 'Audit', 'Commissions', 'RollUp']);
  expect(written.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Today', 1],
    ['Audit', 1],
    ['Commissions', 1],
    ['RollUp', 1],
  ]);
});

test('a history is never emptied, and no tab appears for nothing', () => {
  expect(namesWritten(['Forecasts'])).toEqual([]);
  expect(runBook(book).output.tabs.map(({ name }) => name)).not.toContain('Today');
});

test('a tab that this run fills is not emptied', () => {
  const Collaborations = [{ collab_id: 'k', creator_id: 'mina', campaign_id: 'spring' }];
  const { output } = runBook({ ...book, Collaborations }, { presentTabs: ['Today', 'Audit'] });
  expect(output.tabs.filter(({ name }) => name === 'Audit').map(({ rows }) => rows.length)).toEqual(
    [21],
  );
});
