import { defineTab } from '../column';

export const retroTab = defineTab({
  name: 'Retro',
  ko: '회고',
  writer: 'marketer',
  purpose: {
    en: 'What to keep, stop and try after a campaign; open tries return in the next brief.',
    ko: '캠페인 뒤에 유지, 중단, 시도할 것입니다. 열린 시도는 다음 브리프에 다시 나옵니다.',
  },
  columns: [
    {
      key: 'campaign_id',
      kind: 'id',
      required: true,
      ko: '캠페인 ID',
      aliases: ['campaign'],
      note: { en: 'The campaign, as in Campaigns.', ko: 'Campaigns 탭의 캠페인 ID입니다.' },
    },
    {
      key: 'kind',
      kind: 'choice',
      required: true,
      ko: '구분',
      choices: ['keep', 'stop', 'try'],
      note: { en: 'keep, stop or try.', ko: 'keep(유지), stop(중단), try(시도)입니다.' },
    },
    {
      key: 'text',
      kind: 'text',
      required: true,
      ko: '내용',
      note: { en: 'One sentence.', ko: '한 문장으로 적으세요.' },
    },
    {
      key: 'evidence',
      kind: 'text',
      ko: '근거',
      note: { en: 'The figure or fact behind it.', ko: '근거가 되는 수치나 사실입니다.' },
    },
    {
      key: 'owner',
      kind: 'text',
      ko: '담당자',
      note: { en: 'Who sees to it.', ko: '담당자입니다.' },
    },
    {
      key: 'check_on',
      kind: 'date',
      ko: '확인일',
      note: { en: 'When to look again.', ko: '다시 확인하는 날입니다.' },
    },
    {
      key: 'result',
      kind: 'choice',
      ko: '결과',
      choices: ['done', 'dropped', 'worked', 'did_not'],
      note: { en: 'What came of it.', ko: '결과입니다.' },
    },
  ],
});
