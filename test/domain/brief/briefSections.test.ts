import { briefSections, briefText } from '../../../src/domain/brief/briefSections';
import { blankRecord } from '../../support/blankRecord';

const brief = {
  ...blankRecord('Briefs'),
  goal: '30 orders',
  shots: 'box first\n price on screen ',
  scenario: 'not_for',
  collabType: 'giveaway',
  rightsWhere: ['ads', 'email'],
  rightsMonths: 6,
  mayEdit: false,
  country: 'KR',
  disclosure: '#협찬',
  draftDueOn: '2026-06-10',
  publishAt: '2026-06-15 18:00',
} as const;

test('an empty brief has no sections', () => {
  expect(briefSections(blankRecord('Briefs'))).toEqual([]);
});

test.each([
  [
    'en',
    [
      'GOAL\n30 orders',
      'REQUIRED SHOTS\nbox first\nprice on screen',
      'Who it is not for: who should not buy it',
      'we ignore: engagement rate (inflated',
      'show “#협찬”',
      'caption: “#광고”; put it in the first line or make',
      'paid ads, e-mail\n6 months, until 15 December 2026\nused as it is',
      'draft due 10 June 2026\npublish 2026-06-15 18:00',
    ],
  ],
  [
    'ko',
    [
      '목표\n30 orders',
      '이런 분께는 맞지 않습니다: 맞지 않는 사람과',
      '보지 않는 지표: 참여율',
      '“#협찬” 표시',
      '유료 광고, 이메일\n6개월, 2026년 12월 15일까지\n원본 그대로',
    ],
  ],
] as const)('the text in %s holds every part', (language, parts) => {
  const text = briefText(briefSections(brief), language);
  for (const part of parts) expect(text).toContain(part);
});

test('what the marketer typed is never read as a template', () => {
  const text = briefText(
    briefSections({ ...brief, goal: '{label} $& {kpis}', disclosure: '{m0}' }),
    'en',
  );
  expect(text).toContain('{label} $& {kpis}');
  expect(text).toContain('show “{m0}”');
});
