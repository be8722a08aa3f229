import { openQuestions } from '../../../src/job/questions/openQuestions';
import type { Book, BookRow } from '../../support/jobBook';
import { measuredBook } from '../../support/jobBook';

type Change = Partial<Record<keyof Book, readonly BookRow[]>>;

const questions = (change: Change) => openQuestions(measuredBook(change).workbook);
const order = (id: string, more: BookRow): BookRow => ({
  conversion_id: id,
  kind: 'order',
  occurred_at: '2026-05-02',
  ...more,
});
const creator = (creator_id: string, more: BookRow = {}): BookRow => ({
  creator_id,
  platform: 'instagram',
  ...more,
});

test('nothing to ask of an empty file', () => {
  expect(questions({})).toEqual({ words: [], names: [], handles: [] });
});

describe('answers that may name a creator', () => {
  const Creators = [
    creator('c1', { name: 'Mina Park' }),
    creator('c2', { name: 'Joon Seo' }),
    creator('c3', { name: 'Jonas Blue' }),
    creator('c4', { name: 'Jonas Reed' }),
  ];
  const names = (...answers: string[]) =>
    questions({
      Creators,
      Conversions: answers.map((survey_creator, at) => order(`o${at}`, { survey_creator })),
    }).names;

  test('one creator’s first name, each spelling once with its first row', () => {
    expect(names('', 'joon s', 'Mina', '', 'joon s')).toEqual([
      { answer: 'joon s', answers: 2, creatorId: 'c2', row: 1 },
      { answer: 'Mina', answers: 1, creatorId: 'c1', row: 2 },
    ]);
  });

  test.each([
    ['a name as a whole', 'Mina Park'],
    ['a name inside the answer', 'it was Mina Park I think'],
    ['two may be meant', 'Jonas'],
    ['nobody near', 'a friend'],
    ['no answer', ''],
  ])('%s asks nothing', (_, answer) => {
    expect(names(answer)).toEqual([]);
  });
});

test('an answer of a row that does not count asks nothing', () => {
  const { names } = questions({
    Creators: [creator('c1', { name: 'Mina Park' })],
    Conversions: [
      order('a', { survey_creator: 'a friend' }),
      order('b', { survey_creator: 'Mina', occurred_at: '2026-07-01' }),
    ],
  });
  expect(names).toEqual([]);
});

describe('creators under two ids', () => {
  const handles = (...rows: BookRow[]) =>
    questions({ Creators: rows.map((row, at) => creator(`c${at}`, row)) }).handles;

  test('the same handle on the same platform, told by the row of the second', () => {
    expect(
      handles({ handle: 'Mina.P' }, { handle: '' }, { handle: 'joon' }, { handle: '@mina.p' }),
    ).toMatchObject([{ handle: 'mina.p', firstId: 'c0', secondId: 'c3', sheetRow: 5 }]);
  });

  test('a third row is told against the first', () => {
    const same = { handle: 'mina' };
    expect(handles(same, same, same).map(({ firstId, secondId }) => [firstId, secondId])).toEqual([
      ['c0', 'c1'],
      ['c0', 'c2'],
    ]);
  });

  test('no handles, or other platforms', () => {
    expect(handles({}, {})).toEqual([]);
    expect(handles({ handle: 'mina' }, { handle: 'mina', platform: 'youtube' })).toEqual([]);
  });
});

test('statuses of orders that nobody explained, each once with its first row', () => {
  const { words } = questions({
    Conversions: [
      order('a', { status: 'paid' }),
      order('b', { status: 'wobbly', kind: 'lead' }),
      order('c', { status: 'odd' }),
      order('d', { status: 'wobbly' }),
      order('e', { status: 'wobbly' }),
    ],
  });
  expect(words).toEqual([
    { word: 'odd', rows: 1, firstRow: 4 },
    { word: 'wobbly', rows: 2, firstRow: 5 },
  ]);
});
