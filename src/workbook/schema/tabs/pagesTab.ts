import { defineTab } from '../column';

export const pagesTab = defineTab({
  name: 'Pages',
  ko: '페이지 점검',
  writer: 'marketer',
  purpose: {
    en: 'Checks of landing pages by people who do not know them.',
    ko: '페이지를 처음 보는 사람이 점검한 결과입니다.',
  },
  columns: [
    {
      key: 'landing_page',
      kind: 'url',
      required: true,
      ko: '랜딩 페이지',
      aliases: ['page'],
      note: { en: 'The page.', ko: '점검한 페이지입니다.' },
    },
    {
      key: 'checked_on',
      kind: 'date',
      required: true,
      ko: '점검일',
      note: { en: 'When.', ko: '점검한 날입니다.' },
    },
    {
      key: 'tester',
      kind: 'text',
      ko: '점검자',
      note: { en: 'Who looked; a first name is enough.', ko: '점검한 사람입니다.' },
    },
    {
      key: 'outsider',
      kind: 'flag',
      ko: '외부인',
      note: { en: 'Did the tester see it for the first time?', ko: '처음 보는 사람인가요?' },
    },
    {
      key: 'seconds_to_price',
      kind: 'number',
      ko: '가격까지(초)',
      min: 0,
      max: 600,
      note: { en: 'Seconds until the price was found.', ko: '가격을 찾기까지 걸린 초입니다.' },
    },
    {
      key: 'seconds_to_buy',
      kind: 'number',
      ko: '구매까지(초)',
      min: 0,
      max: 600,
      note: {
        en: 'Seconds until the way to buy was found.',
        ko: '구매 방법을 찾기까지 걸린 초입니다.',
      },
    },
    {
      key: 'offer_matches',
      kind: 'flag',
      ko: '제안 일치',
      note: {
        en: 'Does the page show the offer of the post?',
        ko: '게시물의 제안이 페이지에 있나요?',
      },
    },
    {
      key: 'phone_ok',
      kind: 'flag',
      ko: '휴대폰 확인',
      note: { en: 'Does it work on a phone?', ko: '휴대폰에서 잘 보이나요?' },
    },
    {
      key: 'delivery_terms',
      kind: 'flag',
      ko: '배송 안내',
      note: { en: 'Are delivery and returns explained?', ko: '배송과 반품 안내가 있나요?' },
    },
    {
      key: 'code_works',
      kind: 'flag',
      ko: '코드 작동',
      note: { en: 'Does the code work at the till?', ko: '결제에서 코드가 작동하나요?' },
    },
    {
      key: 'note',
      kind: 'text',
      ko: '메모',
      note: { en: 'What was confusing.', ko: '헷갈린 점을 적으세요.' },
    },
  ],
});
