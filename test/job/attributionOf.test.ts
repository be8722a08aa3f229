import { measuredBook } from '../support/jobBook';

test('creators are found by id, name, handle and each of their other names', () => {
  const { attribution, creator } = measuredBook({
    Creators: [
      {
        creator_id: 'c1',
        name: 'Park, Mina',
        platform: 'instagram',
        handle: 'mina.p',
        also_known_as: 'Mimi; 미나\nMP',
      },
      { creator_id: 'c2', platform: 'instagram' },
    ],
  });
  const [mina, other] = [creator('c1'), creator('c2')];
  const isId = false;
  expect(attribution.creatorNames).toEqual([
    { creator: mina, name: 'c1', isId: true },
    // Of a name the comma is part.
    { creator: mina, name: 'Park, Mina', isId },
    { creator: mina, name: 'mina.p', isId },
    { creator: mina, name: 'Mimi', isId },
    { creator: mina, name: '미나', isId },
    { creator: mina, name: 'MP', isId },
    { creator: other, name: 'c2', isId: true },
  ]);
});
