import { defineTab } from '../column';
import { lookerTab } from './lookerTab';

/** The Looker tabs of other files, pasted or imported: what a roll-up adds up. */
export const feedsTab = defineTab({
  name: 'Feeds',
  ko: '피드 모음',
  writer: 'marketer',
  keepsEnglish: true,
  headersAreKeys: true,
  purpose: {
    en: 'The Looker tabs of other files, pasted or imported, with their brand. The job adds them up in RollUp.',
    ko: '다른 파일의 Looker 탭을 브랜드와 함께 붙여넣거나 가져온 데이터입니다. 작업이 RollUp 탭에 모읍니다.',
  },
  columns: [
    {
      key: 'brand',
      kind: 'text',
      required: true,
      ko: '브랜드',
      note: { en: 'Whose figures these are.', ko: '어느 브랜드의 수치인지 적습니다.' },
    },
    {
      key: 'file',
      kind: 'text',
      ko: '파일',
      note: {
        en: 'Which file of the brand, where it has several. The newest rows of a file count.',
        ko: '브랜드에 파일이 여럿이면 파일 이름을 적습니다. 파일마다 최신 행만 집계합니다.',
      },
    },
    {
      key: 'market',
      kind: 'text',
      ko: '시장',
      note: { en: 'The country or market.', ko: '국가 또는 시장입니다.' },
    },
    {
      key: 'currency',
      kind: 'text',
      ko: '통화',
      note: {
        en: 'The currency of the amounts, such as EUR; that of Settings where blank.',
        ko: '금액의 통화입니다(예: EUR). 비우면 Settings 탭의 통화로 봅니다.',
      },
    },
    ...lookerTab.columns,
  ],
});
