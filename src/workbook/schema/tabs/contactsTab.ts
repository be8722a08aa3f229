import { defineTab } from '../column';

export const contactsTab = defineTab({
  name: 'Contacts',
  ko: '연락처',
  writer: 'marketer',
  unique: 'creator_id',
  purpose: {
    en: 'How to reach a creator, and how her pay is taxed. No page for creators or leaders reads this tab.',
    ko: '크리에이터의 연락처와 지급의 세금 종류입니다. 크리에이터나 경영진에게 보이는 화면은 이 탭을 읽지 않습니다.',
  },
  columns: [
    {
      key: 'creator_id',
      kind: 'id',
      required: true,
      ko: '크리에이터 ID',
      aliases: ['creator'],
      note: { en: 'The creator, as in Creators.', ko: 'Creators 탭의 크리에이터 ID입니다.' },
    },
    {
      key: 'contact_name',
      kind: 'text',
      ko: '담당 이름',
      note: { en: 'Whom to address.', ko: '받는 사람의 이름입니다.' },
    },
    {
      key: 'channel',
      kind: 'choice',
      ko: '채널',
      choices: ['email', 'instagram_dm', 'kakao', 'tiktok', 'phone'],
      note: { en: 'Where you write.', ko: '연락하는 채널입니다.' },
    },
    {
      key: 'contact',
      kind: 'text',
      ko: '연락처',
      note: { en: 'The address or handle.', ko: '주소나 아이디입니다.' },
    },
    {
      key: 'language',
      kind: 'choice',
      ko: '언어',
      choices: ['en', 'ko'],
      note: { en: 'Language of messages.', ko: '메시지 언어입니다.' },
    },
    {
      key: 'do_not_contact',
      kind: 'flag',
      ko: '연락 금지',
      note: { en: 'yes: no message is offered.', ko: 'yes: 메시지를 제안하지 않습니다.' },
    },
    {
      key: 'consent_note',
      kind: 'text',
      ko: '동의 메모',
      note: { en: 'When and how consent was given.', ko: '동의를 받은 때와 방법입니다.' },
    },
    {
      key: 'tax_kind',
      kind: 'choice',
      ko: '세금 종류',
      open: true,
      note: {
        en: 'A kind of the Tax tab: every payment to this creator takes it.',
        ko: 'Tax 탭의 종류입니다. 이 크리에이터의 모든 지급에 적용합니다.',
      },
    },
  ],
});
