import { defineTab } from '../column';

export const settingsTab = defineTab({
  name: 'Settings',
  ko: '설정',
  writer: 'marketer',
  core: true,
  unique: 'key',
  purpose: {
    en: 'One value per line that the whole workbook uses: currency, margin, attribution window.',
    ko: '파일 전체에서 쓰는 값입니다: 통화, 마진율, 기여 기간 등.',
  },
  columns: [
    {
      key: 'key',
      kind: 'id',
      required: true,
      ko: '항목',
      aliases: ['setting', '키'],
      note: {
        en: 'The name of the setting. Leave as it is.',
        ko: '설정 이름입니다. 바꾸지 마세요.',
      },
    },
    {
      key: 'value',
      kind: 'text',
      ko: '값',
      note: {
        en: 'Your value. Blank means the default.',
        ko: '값을 입력하세요. 비워 두면 기본값을 씁니다.',
      },
    },
    {
      key: 'note',
      kind: 'text',
      ko: '설명',
      aliases: ['notes', '비고'],
      width: 420,
      note: { en: 'What the setting does.', ko: '이 설정이 하는 일입니다.' },
    },
  ],
});
