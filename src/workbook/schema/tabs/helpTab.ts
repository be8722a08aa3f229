import { defineTab } from '../column';

export const helpTab = defineTab({
  name: 'Help',
  ko: '도움말',
  writer: 'job',
  isKnownByHeaders: true,
  frozenUpTo: 'section',
  purpose: {
    en: 'Why what Health finds matters and how to mend it: the rows that Health links to.',
    ko: '점검 항목이 왜 중요하고 어떻게 고치는지 설명합니다. Health 탭에서 이 행으로 연결됩니다.',
  },
  columns: [
    {
      key: 'section',
      kind: 'text',
      wraps: true,
      ko: '구분',
      width: 160,
      note: { en: 'What the finding is about.', ko: '점검 항목이 다루는 내용입니다.' },
    },
    {
      key: 'why_it_matters',
      wraps: true,
      kind: 'text',
      ko: '중요한 이유',
      width: 380,
      note: { en: 'What hangs on it.', ko: '무엇이 달라지는지 설명합니다.' },
    },
    {
      key: 'what_to_do',
      wraps: true,
      kind: 'text',
      ko: '할 일',
      width: 380,
      note: { en: 'How to mend it.', ko: '고치는 방법입니다.' },
    },
  ],
});
