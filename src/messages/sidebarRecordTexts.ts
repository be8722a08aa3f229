import type { Text } from '../ground/text/text';

/** The forms that add and edit creators and posts. */
export const sidebarRecordTexts = {
  records: { en: 'Add and edit', ko: '추가와 수정' },
  addCreator: { en: 'Add a creator', ko: '크리에이터 추가' },
  addPost: { en: 'Add a post', ko: '게시물 추가' },
  addCampaign: { en: 'Add a campaign', ko: '캠페인 추가' },
  editCampaign: { en: 'Edit the campaign', ko: '캠페인 수정' },
  editCreator: { en: 'Edit a creator', ko: '크리에이터 수정' },
  choose: { en: 'Choose…', ko: '선택…' },
  creator: { en: 'Creator', ko: '크리에이터' },
  campaign: { en: 'Campaign', ko: '캠페인' },
  creatorNew: { en: 'New creator', ko: '새 크리에이터' },
  creatorTitle: { en: 'Creator', ko: '크리에이터' },
  pasteProfile: { en: 'Handle or address of the profile', ko: '핸들 또는 프로필 주소' },
  pasteProfileHint: {
    en: 'Paste it: platform and handle are read from it.',
    ko: '붙여 넣으면 플랫폼과 핸들을 읽습니다.',
  },
  more: { en: 'More', ko: '더 보기' },
  saveCreator: { en: 'Save creator', ko: '크리에이터 저장' },
  nameOrHandle: { en: 'Type a name or a handle', ko: '이름이나 핸들을 적어 주세요' },
  platformMissing: { en: 'Choose the platform', ko: '플랫폼을 선택하세요' },
  postNew: { en: 'New post', ko: '새 게시물' },
  pastePost: { en: 'Address of the post', ko: '게시물 주소' },
  pastePostHint: {
    en: 'Paste it: creator, campaign and format are guessed where they are clear.',
    ko: '붙여 넣으면 분명한 경우 크리에이터, 캠페인, 형식을 채웁니다.',
  },
  savePost: { en: 'Save post', ko: '게시물 저장' },
  creatorMissing: { en: 'Choose the creator', ko: '크리에이터를 선택하세요' },
  campaignMissing: { en: 'Choose the campaign', ko: '캠페인을 선택하세요' },
  timeMissing: { en: 'Say when it was published', ko: '게시한 때를 적어 주세요' },
  numberProblem: { en: 'This is no number', ko: '숫자가 아닙니다' },
  saving: { en: 'Saving…', ko: '저장하고 있습니다…' },
  savedAndNext: {
    en: 'Saved: {name}. Add the next one?',
    ko: '저장했습니다: {name}. 다음을 추가할까요?',
  },
  backHome: { en: 'Back to Home', ko: '홈으로 돌아가기' },
} as const satisfies Record<string, Text>;
