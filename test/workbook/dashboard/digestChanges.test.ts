import type { CreatorPerformance } from '../../../src/workbook/dashboard/creatorPerformances';
import { digestChanges } from '../../../src/workbook/dashboard/digestChanges';
import { judgedCreators, verdictMoves } from '../../../src/workbook/dashboard/judgedCreators';

const standing = (id: string, verdict: string) =>
  ({ key: `${id} `, name: `Name of ${id}`, verdict }) as CreatorPerformance;
const viewOf = (...creators: CreatorPerformance[]) => ({ creators });

const before = judgedCreators(
  viewOf(
    standing('mina', 'keep testing'),
    standing('joon', 'keep testing'),
    standing('leo', 'scale'),
  ),
);
const now = viewOf(
  standing('mina', 'stop'),
  standing('joon', 'keep testing'),
  standing('leo', 'stop'),
  standing('new', 'scale'),
);

test('who moved, from where to where; new ones and those who stayed have not', () => {
  expect(verdictMoves(now, before)).toEqual([
    { name: 'Name of mina', from: 'keep testing', to: 'stop' },
    { name: 'Name of leo', from: 'scale', to: 'stop' },
  ]);
});

test('without names how many moved, with names who', () => {
  expect(digestChanges({ view: now, judgedBefore: before }, 'en')).toEqual([
    'keep testing → stop: 1 creator',
    'scale → stop: 1 creator',
  ]);
  expect(digestChanges({ view: now, judgedBefore: before, hasNames: true }, 'en')).toEqual([
    'keep testing → stop: Name of mina',
    'scale → stop: Name of leo',
  ]);
});

test('the first summary and one without changes say so', () => {
  expect(digestChanges({ view: now }, 'en')[0]).toMatch(/first summary/);
  expect(digestChanges({ view: now, judgedBefore: judgedCreators(now) }, 'en')).toEqual([
    'Nobody’s verdict has changed',
  ]);
});

test('what is remembered names nobody and fits a property of the file, however many creators', () => {
  const many = Array.from({ length: 5000 }, (_, index) => standing(`c${index}`, 'scale'));
  const kept = JSON.stringify(judgedCreators({ creators: many }));
  expect(kept.length).toBeLessThan(9000);
  expect(JSON.stringify(before)).not.toMatch(/mina|joon|leo/i);
});
