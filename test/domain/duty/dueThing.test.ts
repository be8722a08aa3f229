import {
  type DueKind,
  type DueThing,
  daysLate,
  dueInOrder,
} from '../../../src/domain/duty/dueThing';
import { message } from '../../../src/ground/text/text';

const thing = (kind: DueKind, dueOn: number | undefined, creator = ''): DueThing => ({
  kind,
  dueOn,
  who: '',
  creatorId: '',
  creator,
  campaign: '',
  collabId: '',
  what: message({ en: '', ko: '' }, {}),
  why: message({ en: '', ko: '' }, {}),
  template: '',
});

// research/operations.md (a): incident > payment promised > our own decision > post > draft > reply > rights > renewal
test('the weight of the kind comes before the day', () => {
  const kinds: DueKind[] = [
    'renewal',
    'rights',
    'reply',
    'draft',
    'post',
    'decision',
    'payment',
    'incident',
  ];
  const sorted = dueInOrder(kinds.map((kind, day) => thing(kind, day)));
  expect(sorted.map(({ kind }) => kind)).toEqual([...kinds].reverse());
});

test('within a kind the oldest comes first, what has no day last, equals as found', () => {
  const things = [
    thing('post', undefined, 'c'),
    thing('post', 5, 'b'),
    thing('post', 3, 'a'),
    thing('post', 5, 'd'),
  ];
  expect(dueInOrder(things).map(({ creator }) => creator)).toEqual(['a', 'b', 'd', 'c']);
});

test('late begins the day after', () => {
  expect([
    daysLate(thing('post', 9), 10),
    daysLate(thing('post', 10), 10),
    daysLate(thing('post', undefined), 10),
  ]).toEqual([1, undefined, undefined]);
});
