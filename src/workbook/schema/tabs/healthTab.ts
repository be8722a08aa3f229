import { defineTab } from '../column';

export const healthTab = defineTab({
  name: 'Health',
  ko: '점검',
  writer: 'job',
  purpose: {
    en: 'What could not be read, what contradicts itself and what runs out soon.',
    ko: '읽지 못한 값, 서로 맞지 않는 값, 곧 만료되는 항목입니다.',
  },
  columns: [
    {
      key: 'severity',
      tones: { bad: ['error'], warn: ['warning'], unknown: ['note'] },
      kind: 'choice',
      choices: ['error', 'warning', 'note'],
      ko: '중요도',
      note: {
        en: 'error = something was left out, warning = look at it, note = good to know.',
        ko: 'error = 제외됨, warning = 확인 필요, note = 참고',
      },
    },
    {
      key: 'tab',
      kind: 'text',
      ko: '탭',
      width: 110,
      note: { en: 'Where.', ko: '위치한 탭입니다.' },
    },
    {
      key: 'row',
      kind: 'number',
      ko: '행',
      format: '0',
      note: { en: 'The row in that tab.', ko: '그 탭의 행 번호입니다.' },
    },
    {
      key: 'column',
      kind: 'text',
      ko: '열',
      width: 110,
      note: { en: 'The column.', ko: '열 이름입니다.' },
    },
    {
      key: 'expected',
      wraps: true,
      kind: 'text',
      ko: '기대한 값',
      width: 240,
      note: { en: 'What was expected.', ko: '기대한 내용입니다.' },
    },
    {
      key: 'found',
      wraps: true,
      kind: 'text',
      ko: '실제 값',
      width: 240,
      note: { en: 'What was found.', ko: '실제로 있는 내용입니다.' },
    },
    {
      key: 'what_to_do',
      wraps: true,
      kind: 'text',
      ko: '할 일',
      width: 320,
      note: { en: 'What to do.', ko: '해야 할 일입니다.' },
    },
  ],
});
