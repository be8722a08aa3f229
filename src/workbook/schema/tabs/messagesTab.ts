import { messageMoments } from '../choices';
import { defineTab } from '../column';

export const messagesTab = defineTab({
  name: 'Messages',
  ko: '메시지',
  writer: 'marketer',
  unique: 'template_id',
  purpose: {
    en: 'Templates for each moment; names, dates and links are filled in from the workbook.',
    ko: '순간별 메시지 문구입니다. 이름, 날짜, 링크는 스프레드시트에서 채웁니다.',
  },
  columns: [
    {
      key: 'template_id',
      kind: 'id',
      required: true,
      ko: '문구 ID',
      note: { en: 'A short id.', ko: '짧은 ID입니다.' },
    },
    {
      key: 'moment',
      kind: 'choice',
      required: true,
      ko: '순간',
      choices: messageMoments,
      note: { en: 'When it is sent.', ko: '보내는 순간입니다.' },
    },
    {
      key: 'language',
      kind: 'choice',
      ko: '언어',
      choices: ['en', 'ko'],
      note: { en: 'en or ko.', ko: 'en 또는 ko입니다.' },
    },
    {
      key: 'tone',
      kind: 'choice',
      ko: '말투',
      open: true,
      choices: ['warm', 'short', 'formal'],
      note: { en: 'How it sounds.', ko: '말투입니다.' },
    },
    {
      key: 'subject',
      kind: 'text',
      ko: '제목',
      note: { en: 'Subject of a mail.', ko: '메일 제목입니다.' },
    },
    {
      key: 'body',
      kind: 'text',
      required: true,
      ko: '본문',
      note: {
        en: 'Text with places such as {{creator}} and {{due_on}}.',
        ko: '{{creator}}, {{due_on}} 같은 자리를 쓸 수 있습니다.',
      },
    },
    {
      key: 'active',
      kind: 'flag',
      ko: '사용',
      note: { en: 'no: kept, but not offered.', ko: 'no: 남겨 두되 제안하지 않습니다.' },
    },
  ],
});
