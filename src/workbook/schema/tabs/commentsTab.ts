import { defineTab } from '../column';

export const commentsTab = defineTab({
  name: 'Comments',
  ko: '댓글',
  writer: 'marketer',
  purpose: {
    en: 'One row per comment, from at least 20 comments per creator.',
    ko: '댓글마다 한 줄입니다. 크리에이터마다 20개 이상이면 좋습니다.',
  },
  columns: [
    {
      key: 'creator_id',
      kind: 'id',
      required: true,
      ko: '크리에이터 ID',
      aliases: ['creator', 'influencer_id', '인플루언서 ID'],
      note: {
        en: 'Under whose post the comment stands.',
        ko: '누구의 게시물에 달린 댓글인지 적습니다.',
      },
    },
    {
      key: 'post_id',
      kind: 'id',
      ko: '게시물 ID',
      aliases: ['post'],
      note: { en: 'The post.', ko: '게시물입니다.' },
    },
    {
      key: 'author',
      kind: 'text',
      ko: '작성자',
      aliases: ['user'],
      note: { en: 'A pseudonym of the commenter.', ko: '댓글 작성자의 가명입니다.' },
    },
    {
      key: 'text',
      kind: 'text',
      required: true,
      ko: '내용',
      aliases: ['comment', '댓글'],
      width: 320,
      note: { en: 'The comment itself.', ko: '댓글 내용입니다.' },
    },
    {
      key: 'language',
      kind: 'text',
      ko: '언어',
      note: { en: 'Language code, if you know it.', ko: '알고 있다면 언어 코드를 적으세요.' },
    },
  ],
});
