import type { Text } from '../ground/text/text';

/** Pieces of content that were agreed: draft, decision, live, checked. */
export const sidebarDeliverablesTexts = {
  title: { en: 'Deliverables', ko: '결과물' },
  none: {
    en: 'Nothing is agreed yet. Add what is to be made, with the day on which it goes live.',
    ko: '아직 합의한 결과물이 없습니다. 만들 것과 게시일을 추가하세요.',
  },
  add: { en: 'Add a deliverable', ko: '결과물 추가' },
  edit: { en: 'Edit all fields', ko: '모든 항목 수정' },
  piece: { en: 'Piece', ko: '결과물' },
  due: { en: 'due {day}', ko: '{day}까지' },
  draftDue: { en: 'draft due {day}', ko: '초안 {day}까지' },
  planned: { en: 'No draft yet', ko: '초안 없음' },
  waiting: { en: 'Draft {version} waits for us', ko: '초안 {version} 검토 대기' },
  changes: { en: 'Changes asked', ko: '수정 요청함' },
  rejected: { en: 'Rejected', ko: '반려' },
  approved: { en: 'Approved, not live yet', ko: '승인, 게시 전' },
  live: { en: 'Live, label not checked', ko: '게시됨, 광고 표시 확인 전' },
  checked: { en: 'Live and checked', ko: '게시와 확인 완료' },
  unlabelled: { en: 'Live, label missing', ko: '게시됨, 광고 표시 없음' },
  openDraft: { en: 'Open the draft', ko: '초안 열기' },
  openPost: { en: 'Open the post', ko: '게시물 열기' },

  draftCame: { en: 'A draft came', ko: '초안을 받았습니다' },
  draftUrl: { en: 'Address of the draft', ko: '초안 주소' },
  saveDraft: { en: 'Save draft {version}', ko: '초안 {version} 저장' },
  decide: { en: 'Decide', ko: '결정' },
  changeNote: { en: 'What should change?', ko: '무엇을 바꿔야 하나요?' },
  changeNoteHint: {
    en: 'Only for changes: one point a line.',
    ko: '수정 요청에만 적습니다. 한 줄에 하나씩 적으세요.',
  },
  changeNoteMissing: { en: 'Say what should change.', ko: '바꿀 내용을 적으세요.' },
  approve: { en: 'Approve', ko: '승인' },
  askChanges: { en: 'Ask for changes', ko: '수정 요청' },
  reject: { en: 'Reject', ko: '반려' },
  deciding: { en: 'Saving the decision…', ko: '결정을 저장하는 중입니다…' },
  decided: { en: 'Decided.', ko: '결정했습니다.' },

  wentLive: { en: 'It is live', ko: '게시되었습니다' },
  liveUrl: { en: 'Address of the post', ko: '게시물 주소' },
  publishedAt: { en: 'Published at', ko: '게시 시점' },
  postFee: { en: 'Fee of this post', ko: '이 게시물의 고정비' },
  postFeeHint: {
    en: 'Counts as spend on the day of the post.',
    ko: '게시한 날의 비용으로 집계합니다.',
  },
  saveLive: { en: 'Add it to Posts', ko: 'Posts 탭에 추가' },
  addressMissing: { en: 'Paste the address.', ko: '주소를 붙여넣으세요.' },
  momentMissing: { en: 'Say when it was published.', ko: '게시 시점을 입력하세요.' },

  checkLabel: {
    en: 'Is the advertising label there, and where it must be?',
    ko: '광고 표시가 알맞은 곳에 있나요?',
  },
  labelThere: { en: 'Yes, it is there', ko: '있습니다' },
  labelMissing: { en: 'No', ko: '없습니다' },
} as const satisfies Record<string, Text>;
