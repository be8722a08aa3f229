import type { Text } from '../ground/text/text';

/** The sample, the tour through it and the way out of it. */
export const sampleTexts = {
  strip: { en: 'This is a sample', ko: '샘플입니다' },
  stripWhat: {
    en: 'An invented pilot. Look around and change what you like.',
    ko: '가상의 파일럿입니다. 둘러보고 자유롭게 바꿔 보세요.',
  },
  startOwn: { en: 'Start my own', ko: '내 캠페인 시작' },
  starting: { en: 'Emptying the workbook…', ko: '스프레드시트를 비우고 있습니다…' },
  takeTour: { en: 'Show me around', ko: '둘러보기' },
  asideWhat: {
    en: 'The workbook is yours now. The sample can be brought back until your first row.',
    ko: '이제 빈 스프레드시트입니다. 첫 행을 입력하기 전까지 샘플을 되돌릴 수 있습니다.',
  },
  bringBack: { en: 'Undo: bring the sample back', ko: '실행 취소: 샘플 되돌리기' },
  bringingBack: { en: 'Bringing the sample back…', ko: '샘플을 되돌리고 있습니다…' },

  tour: { en: 'Stop {stop} of {all}', ko: '{all}곳 중 {stop}곳' },
  stop1: { en: 'What you type', ko: '입력하는 곳' },
  stop1What: {
    en: 'Posts holds what each post cost. Links and codes tell whose order it was. Orders come in by import.',
    ko: 'Posts 탭에 게시물별 비용을 적습니다. 링크와 코드가 누구의 주문인지 알려 줍니다. 주문은 가져오기로 들어옵니다.',
  },
  stop1Show: { en: 'Open Posts', ko: 'Posts 탭 열기' },
  stop2: { en: 'What comes out', ko: '결과를 보는 곳' },
  stop2What: {
    en: 'The Scoreboard says of everyone: scale, keep testing, renegotiate or stop, and why.',
    ko: 'Scoreboard 탭이 크리에이터마다 확대, 계속 테스트, 단가 재협의, 중단과 그 이유를 알려 줍니다.',
  },
  stop2Show: { en: 'Open the Scoreboard', ko: 'Scoreboard 탭 열기' },
  stop3: { en: 'What to do next', ko: '다음에 할 일' },
  stop3What: {
    en: 'Every morning Home names one thing to do, with a button that does it.',
    ko: '홈은 매일 아침 할 일 하나와 바로 실행할 버튼을 보여 줍니다.',
  },
  stop3Show: { en: 'Go to it', ko: '할 일로 이동' },
  next: { en: 'Next', ko: '다음' },
  end: { en: 'End the tour', ko: '둘러보기 끝내기' },
} as const satisfies Record<string, Text>;
