import type { Text } from '../../src/ground/text/text';

/** The words of the sample's first tab. */
export const startTabTexts = {
  title: { en: 'The pilot in one table', ko: '한눈에 보는 파일럿' },
  hint: {
    en: 'Live formulas: change a cost in Posts, choose Run the job now in the Flywheel menu, and watch this tab.',
    ko: '살아 있는 수식입니다. Posts 탭에서 비용을 바꾸고 Flywheel 메뉴에서 지금 집계 실행을 선택한 뒤 이 탭을 보세요.',
  },
  creator: { en: 'Creator', ko: '크리에이터' },
  verdict: { en: 'Verdict', ko: '판단' },
  spend: { en: 'Spent', ko: '비용' },
  orders: { en: 'Orders', ko: '주문' },
  romi: { en: 'ROMI', ko: 'ROMI' },
  cpaLow: { en: 'Cost per order: at least', ko: '주문당 비용: 최소' },
  cpa: { en: 'Cost per order: so far', ko: '주문당 비용: 현재' },
  cpaHigh: { en: 'Cost per order: at most', ko: '주문당 비용: 최대' },
  chance: { en: 'Chance of staying below target', ko: '목표보다 낮을 확률' },
  impressions: { en: 'Impressions', ko: '노출' },
  cai: { en: 'Cost per authentic impression', ko: '진성 노출당 비용' },
  signals: { en: 'Signals, 0 to 100', ko: '신호, 0~100' },
} as const satisfies Record<string, Text>;
