import {
  type KeyOwners,
  type KeyPlace,
  own,
  severalCreators,
  textOwners,
} from '../../../src/domain/attribution/keyOwners';

/** Owners of "k" after the links `creator campaign post link`, in turn. */
function owned(...links: readonly string[]): KeyOwners {
  const owners: KeyOwners = new Map();
  for (const [index, text] of links.entries()) {
    const [creator = 0, campaign = 0, post = 0, link = 0] = text.split(' ').map(Number);
    const place: KeyPlace = { creator, campaign, post, link };
    own(owners, 'k', `K${index}`, place);
  }
  return owners;
}

/** By the contract of `KeyOwner`: what several links say alike is kept, what they say unlike is nothing. */
test.each<[string, string[], object]>([
  ['one link', ['1 7 3 0'], { creators: [1], post: 3, campaign: 7, links: [0] }],
  [
    'two that say the same',
    ['1 7 3 4', '1 7 3 5'],
    { creators: [1], post: 3, campaign: 7, links: [4, 5] },
  ],
  [
    'the first row of Links may come second',
    ['1 7 3 4', '1 7 3 0'],
    { creators: [1], post: 3, campaign: 7, links: [4, 0] },
  ],
  [
    'two posts of one campaign',
    ['1 7 3 4', '1 7 2 5'],
    { creators: [1], post: -1, campaign: 7, links: [4, 5] },
  ],
  [
    'one post in two campaigns',
    ['1 7 3 4', '1 8 3 5'],
    { creators: [1], post: 3, campaign: 0, links: [4, 5] },
  ],
  [
    'two posts and the first again',
    ['1 7 3 4', '1 8 2 5', '1 7 3 6'],
    { creators: [1], post: -1, campaign: 0, links: [4, 5, 6] },
  ],
  [
    'two creators',
    ['1 7 3 4', '2 7 3 5', '1 7 3 6'],
    { creators: [1, 2], post: 3, campaign: 7, links: [4, 5, 6] },
  ],
  ['a name stands in no link', ['1 0 -1 -1'], { creators: [1], post: -1, campaign: 0, links: [] }],
  [
    'nor does it beside a link',
    ['1 0 -1 2', '1 0 -1 -1'],
    { creators: [1], post: -1, campaign: 0, links: [2] },
  ],
])('%s', (_, links, expected) => {
  expect([...owned(...links).values()]).toEqual([{ key: 'k', spelling: 'K0', ...expected }]);
});

test('a link of nobody owns nothing, and no key is no key', () => {
  expect(owned('0 7 3 4').size).toBe(0);
  const owners: KeyOwners = new Map();
  own(owners, '', 'x', { creator: 1, campaign: 7, post: 3, link: 4 });
  expect(owners.size).toBe(0);
});

test('every distinct text is asked for once; a blank one is not', () => {
  const owners: KeyOwners = new Map();
  const place = (creator: number) => ({ creator, campaign: 7, post: 3, link: 0 });
  own(owners, 'both', 'both', place(1));
  own(owners, 'both', 'both', place(2));
  own(owners, 'one', 'one', place(1));
  const asked: string[] = [];
  const { creators, posts, campaigns } = textOwners(['', 'ONE', 'nobody', 'Both'], (text) => {
    asked.push(text);
    return owners.get(text.toLowerCase());
  });
  expect([...creators]).toEqual([0, 1, 0, severalCreators]);
  expect([...posts]).toEqual([-1, 3, -1, -1]);
  expect([...campaigns]).toEqual([0, 7, 0, 0]);
  expect(asked).toEqual(['ONE', 'nobody', 'Both']);
});
