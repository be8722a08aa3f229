import { sidebarHost } from './sidebarHost';

function prepared() {
  const sidebar = sidebarHost();
  sidebar.value('setUpTabs', {});
  sidebar.value('saveCampaign', {
    campaign: { name: 'Spring' },
  });
  return sidebar;
}

const mina = { creatorId: '', name: 'Mina Park', platform: 'instagram', handle: '@mina.sample' };

describe('saveCreator', () => {
  test('a new one gets an id from her name; an edit leaves her other cells alone', () => {
    const sidebar = prepared();
    const { creator } = sidebar.value('saveCreator', { creator: { ...mina, followers: 12_000 } });
    expect(creator).toMatchObject({ creatorId: 'mina-park', followers: 12_000, notes: '' });
    const change = { creatorId: 'mina-park', notes: '=1+1', followers: null };
    expect(sidebar.value('saveCreator', { creator: change }).creator).toMatchObject({
      name: 'Mina Park',
      followers: null,
      notes: '=1+1',
    });
    expect(sidebar.shown('Creators')).toHaveLength(2);
  });

  test.each([
    ['no platform', { name: 'Mina' }, 'platform must not be blank'],
    ['a stranger', { ...mina, creatorId: 'gone' }, 'creator_id “gone” is not in Creators'],
    ['a share beyond one', { ...mina, countryMatch: 1.5 }, 'country_match must be at most 1'],
  ])('refuses %s', (_what, creator, sentence) => {
    expect(() => prepared().value('saveCreator', { creator })).toThrow(sentence);
  });
});

describe('savePost', () => {
  const post = { campaignId: 'spring', publishedAt: '2026-03-05 18:30', fee: 150 };

  test.each(['mina-park', ' MINA park', 'mina.sample', '@Mina.Sample'])(
    '%s finds her id; the post gets its own',
    (named) => {
      const sidebar = prepared();
      sidebar.value('saveCreator', { creator: mina });
      const saved = sidebar.value('savePost', { post: { ...post, creatorId: named } }).post;
      expect(saved).toMatchObject({
        postId: 'mina-park-post',
        creatorId: 'mina-park',
        publishedAt: '2026-03-05 18:30',
        fee: 150,
      });
    },
  );

  test('a name that two creators share, or nobody has, is refused', () => {
    const sidebar = prepared();
    sidebar.value('saveCreator', { creator: mina });
    sidebar.value('saveCreator', { creator: { ...mina, handle: '@mina.two' } });
    for (const creatorId of ['Mina Park', 'Joon']) {
      expect(() => sidebar.value('savePost', { post: { ...post, creatorId } })).toThrow(
        `creator_id “${creatorId}” must name one creator`,
      );
    }
    const { post: saved } = sidebar.value('savePost', {
      post: { ...post, creatorId: '@mina.two' },
    });
    expect(saved.creatorId).toBe('mina-park-2');
  });
});
