import { knownRows } from '../../../src/sources/known/knownRows';
import { postsOfContent } from '../../../src/sources/known/postsOfContent';

const post = (postId: string, creatorId: string) => ({
  postId,
  creatorId,
  campaignId: 'tea',
  url: '',
  publishedAtMs: null,
});
const link = (creatorId: string, postId: string, utmContent: string, utmId = '') => ({
  creatorId,
  postId,
  utmContent,
  utmId,
});

const find = postsOfContent(
  knownRows({
    creators: [],
    posts: [post('mina-1', 'mina'), post('jo-1', 'jo'), post('lee-1', 'lee'), post('lee-2', 'lee')],
    links: [
      link('mina', 'mina-1', 'Mina_IG_1'),
      link('jo', '', 'jo_tt'),
      link('lee', '', 'lee_yt'),
      link('mina', 'mina-1', 'shared'),
      link('jo', 'jo-1', 'shared'),
      link('lee', 'lee-2', '', 'autumn'),
    ],
  }),
);

describe('postsOfContent', () => {
  test.each([
    ['mina_ig_1', '', 'mina-1', 'the tag of a link'],
    ['MINA%5FIG%5F1 ', '', 'mina-1', 'encoded, in capitals'],
    ['jo_tt', '', 'jo-1', "a link without a post: its creator's only post"],
    ['lee_yt', '', null, 'a link without a post: its creator has two'],
    ['shared', '', null, 'a tag of two posts'],
    ['lee-1', '', 'lee-1', 'the id of a post itself'],
    ['', 'autumn', 'lee-2', 'the campaign id of a link to a post'],
    ['', '', null, 'no tag'],
    ['unknown', '', null, 'somebody else'],
  ])('content "%s", id "%s" leads to %s: %s', (content, utmId, expected, _source) => {
    expect(find(content, utmId)).toBe(expected);
  });
});
