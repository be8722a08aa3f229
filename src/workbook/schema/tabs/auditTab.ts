import { defineTab } from '../column';

export const auditTab = defineTab({
  name: 'Audit',
  ko: '진단',
  writer: 'job',
  purpose: {
    en: 'Built to scale or just to post? Twenty facts, each with its cell.',
    ko: '확장할 준비가 되었나요? 스무 가지 사실과 근거 칸입니다.',
  },
  columns: [
    {
      key: 'block',
      kind: 'text',
      ko: '영역',
      note: { en: 'Part of the system.', ko: '시스템의 영역입니다.' },
    },
    {
      key: 'fact',
      wraps: true,
      kind: 'text',
      ko: '사실',
      width: 280,
      note: { en: 'What is asked.', ko: '확인하는 사실입니다.' },
    },
    {
      key: 'points',
      kind: 'number',
      ko: '점수',
      note: { en: '2, 1 or 0.', ko: '2, 1, 0점입니다.' },
    },
    {
      key: 'found',
      wraps: true,
      kind: 'text',
      ko: '확인 결과',
      width: 280,
      note: { en: 'What the workbook shows.', ko: '스프레드시트에서 확인한 내용입니다.' },
    },
    {
      key: 'where',
      kind: 'text',
      ko: '위치',
      note: { en: 'Where it stands.', ko: '근거 위치입니다.' },
    },
    {
      key: 'next_step',
      wraps: true,
      kind: 'text',
      ko: '다음 할 일',
      width: 300,
      note: { en: 'What would add points.', ko: '점수를 올리는 방법입니다.' },
    },
  ],
});
