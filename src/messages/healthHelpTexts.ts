import type { Text } from '../ground/text/text';
import { type HelpTopic, healthHelpTitles } from './healthHelpTitles';

/** One section of Help about what Health finds: why it matters, how to mend it, how to keep it from coming back. */
export interface HelpSection {
  readonly title: Text;
  readonly why: Text;
  readonly mend: Text;
}

/** The sections of Help on Health, by what a finding is about. */
export const healthHelpTexts = {
  settings: {
    title: healthHelpTitles.settings,
    why: {
      en: 'Currency, margin, target and window decide every figure. A value that cannot be read counts as blank, never as zero.',
      ko: '통화, 이익률, 목표, 기간이 모든 수치를 정합니다. 읽을 수 없는 값은 0이 아니라 빈 값으로 봅니다.',
    },
    mend: {
      en: 'Type the value as the note of the cell shows, such as 60% or 7. Run again.',
      ko: '셀의 메모처럼 60%, 7과 같이 입력하고 다시 실행하세요.',
    },
  },
  campaigns: {
    title: healthHelpTitles.campaigns,
    why: {
      en: 'A campaign says what counts as success and until when. A fee without a brief buys a post that nobody can steer.',
      ko: '캠페인은 무엇을 언제까지 성공으로 볼지 정합니다. 브리프 없는 고정비는 방향을 잡을 수 없는 게시물을 삽니다.',
    },
    mend: {
      en: 'Edit the campaign on Home, write the brief in the Brief panel, then run again.',
      ko: '홈에서 캠페인을 수정하고 브리프 패널에서 브리프를 쓴 뒤 다시 실행하세요.',
    },
  },
  creators: {
    title: healthHelpTitles.creators,
    why: {
      en: 'Names and handles tie posts and answers to people. Follower counts over time are what signals are read from.',
      ko: '이름과 핸들이 게시물과 설문을 사람과 이어 줍니다. 신호는 시간에 따른 팔로워 수에서 읽습니다.',
    },
    mend: {
      en: 'Paste the profile address on Home to fill platform and handle; give every person one row.',
      ko: '홈에서 프로필 주소를 붙여 넣어 플랫폼과 핸들을 채우고, 한 사람은 한 행만 쓰세요.',
    },
  },
  posts: {
    title: healthHelpTitles.posts,
    why: {
      en: 'Costs stand on posts. A missing advertising label or an expired right is a matter of law and comes before money.',
      ko: '비용은 게시물에 있습니다. 빠진 광고 표시와 만료된 사용권은 법의 문제이며 돈보다 먼저입니다.',
    },
    mend: {
      en: 'Ask for the label today, take expired content down or renew the right, and fill in fee and time of each post.',
      ko: '오늘 광고 표시를 요청하고, 만료된 콘텐츠는 내리거나 사용권을 연장하고, 게시물마다 비용과 시각을 적으세요.',
    },
  },
  links: {
    title: healthHelpTitles.links,
    why: {
      en: 'A key that two creators share proves nothing, and a code that strangers use credits orders to somebody who did not bring them.',
      ko: '두 사람이 함께 쓰는 값은 근거가 되지 않습니다. 퍼진 코드는 데려오지 않은 주문까지 그 사람의 기여로 만듭니다.',
    },
    mend: {
      en: 'Give each creator an own link or code in the Links panel; enter in Code leaked at when a code got out, and hand out a new one.',
      ko: '링크 패널에서 사람마다 전용 링크나 코드를 만드세요. 코드가 퍼졌으면 코드 유출 시점을 적고 새 코드를 주세요.',
    },
  },
  orders: {
    title: healthHelpTitles.orders,
    why: {
      en: 'A row that cannot be read is left out and named, so that totals stay honest. Unknown status words count and are listed.',
      ko: '읽을 수 없는 행은 빼고 알려 드려 합계가 정직합니다. 모르는 상태 단어는 집계하고 목록에 적습니다.',
    },
    mend: {
      en: 'Correct the cell that the row links to, or import the export again: rows with the same number are replaced, not doubled.',
      ko: '연결된 셀을 고치거나 파일을 다시 가져오세요. 번호가 같은 행은 중복되지 않고 바뀝니다.',
    },
  },
  work: {
    title: healthHelpTitles.work,
    why: {
      en: 'What was promised is paid once, on time, and with a record of the terms.',
      ko: '약속한 것은 제때 한 번만 지급하고 합의 기록을 남깁니다.',
    },
    mend: {
      en: 'Open the creator in the Creators panel: terms, deliverables and payments stand together there.',
      ko: '크리에이터 패널에서 그 사람을 여세요. 합의, 결과물, 지급이 함께 있습니다.',
    },
  },
} as const satisfies Record<HelpTopic, HelpSection>;
