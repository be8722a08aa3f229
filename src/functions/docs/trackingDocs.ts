import type { FamilyDocs } from './functionDocs';

const trackedFlag = {
  has_utm: {
    en: 'TRUE when the post has a link with its own utm_content or utm_id',
    ko: '게시물 전용 utm_content나 utm_id가 있는 링크가 있으면 TRUE',
  },
  has_page: {
    en: 'TRUE when there is a landing page of its own',
    ko: '전용 랜딩 페이지가 있으면 TRUE',
  },
  has_code: { en: 'TRUE when there is a promo code of its own', ko: '전용 코드가 있으면 TRUE' },
  has_time: {
    en: 'TRUE when date and time of publication are known',
    ko: '게시 날짜와 시각을 알면 TRUE',
  },
  has_window: {
    en: 'TRUE when the days in which results count are agreed',
    ko: '성과를 집계할 기간을 정했으면 TRUE',
  },
} as const;

import { utmDocs } from './utmDocs';

export const trackingDocs = {
  ...utmDocs,
  PROMOCODE: {
    summary: {
      en: 'Makes a creator’s own promo code that people can say, such as LEA15, or one that nobody guesses.',
      ko: 'LEA15처럼 말하기 쉬운 크리에이터 전용 코드나 추측하기 어려운 코드를 만듭니다.',
    },
    parameters: {
      name: {
        en: 'the creator’s name or handle; a Hangul name gives its romanised initials, other scripts CREW',
        ko: '크리에이터 이름이나 핸들. 한글 이름은 로마자 첫 글자로, 다른 문자는 CREW로 바꿉니다',
      },
      discount: {
        en: 'what the code takes off: 15, 15% or an amount (optional)',
        ko: '할인: 15, 15% 또는 금액(선택)',
      },
      style: {
        en: 'plain (the usual) or unguessable: part of the name, four symbols and a check symbol (optional)',
        ko: 'plain(기본) 또는 unguessable: 이름 일부, 기호 네 개, 검사 기호 하나(선택)',
      },
    },
    returns: {
      en: 'a code; always the same for the same arguments; rows that would share one say so',
      ko: '코드. 인수가 같으면 늘 같으며, 코드가 겹치는 행은 그렇다고 알립니다',
    },
    formula:
      'plain: FIRST NAME + discount; unguessable: NAME + 4 of 30 symbols + Luhn check symbol mod 30',
    source: {
      en: 'Luhn mod N algorithm; symbols of Crockford’s base 32 without 0 and 1',
      ko: 'Luhn mod N 알고리즘. 0과 1을 뺀 Crockford 32진 기호',
    },
    examples: [
      {
        says: { en: 'Lea’s code for 15% off', ko: '레아의 15% 할인 코드' },
        args: ['Lea', 0.15],
        result: 'LEA15',
      },
      {
        says: { en: 'A full name, a handle and a Korean name', ko: '성과 이름, 핸들, 한국어 이름' },
        args: [[['Lea Sommer'], ['@mina.coffee'], ['김서연']], 15],
        result: [['LEA15'], ['MINA15'], ['GSY15']],
      },
      {
        says: { en: 'A code that nobody guesses', ko: '추측하기 어려운 코드' },
        args: ['Anna', null, 'unguessable'],
        result: 'ANNAG3MVF',
      },
    ],
  },
  TRACKED: {
    summary: {
      en: 'Counts which of the five things that make a post measurable are there.',
      ko: '게시물을 측정하는 데 필요한 다섯 가지 중 몇 가지가 있는지 셉니다.',
    },
    parameters: trackedFlag,
    returns: {
      en: 'n/5 and what is missing; a blank cell counts as no',
      ko: 'n/5와 빠진 것. 빈칸은 없는 것으로 봅니다',
    },
    formula: 'link + page + code + time + window',
    source: {
      en: 'the minimum of tracking in the guide to pilots with micro-influencers on which this product is built',
      ko: '이 제품의 바탕이 된 마이크로 인플루언서 파일럿 안내의 최소 추적 기준',
    },
    examples: [
      {
        says: {
          en: 'Link, code and time are there',
          ko: '링크, 코드, 시각이 있는 경우',
        },
        args: [true, false, true, true, false],
        result: '3/5, missing: own landing page, counting window',
        resultKo: '3/5, 빠진 것: 전용 랜딩 페이지, 기여 기간',
      },
    ],
  },
  INWINDOW: {
    summary: {
      en: 'Tells whether an order or lead falls within a post’s counting window.',
      ko: '주문이나 리드가 게시물의 기여 기간 안에 있는지 알려 줍니다.',
    },
    parameters: {
      published_at: { en: 'date and time of the post', ko: '게시 날짜와 시각' },
      occurred_at: { en: 'date and time of the order or lead', ko: '주문이나 리드의 날짜와 시각' },
      window_days: {
        en: 'length in days, 7 when left out (optional)',
        ko: '기간(일). 비우면 7일(선택)',
      },
    },
    returns: {
      en: 'TRUE from the moment of publication until just before the window ends',
      ko: '게시한 순간부터 기간이 끝나기 직전까지 TRUE',
    },
    formula: 'published_at ≤ occurred_at < published_at + window_days × 24 hours',
    source: {
      en: 'half-open interval, as in this product’s attribution',
      ko: '이 제품의 기여 집계와 같은 반열린 구간',
    },
    examples: [
      {
        says: { en: 'An order on the sixth day', ko: '6일째 주문' },
        args: [{ date: '2026-06-01' }, { date: '2026-06-07' }],
        result: true,
      },
      {
        says: { en: 'The window has just ended', ko: '기간이 막 끝난 경우' },
        args: [{ date: '2026-06-01' }, { date: '2026-06-04' }, 3],
        result: false,
      },
    ],
  },
  RIGHTSLEFT: {
    summary: {
      en: 'Counts the days until the rights to a creator’s content end.',
      ko: '콘텐츠 사용권이 끝날 때까지 남은 날을 셉니다.',
    },
    parameters: {
      rights_until: { en: 'the last day of use', ko: '마지막 사용일' },
      as_of: { en: 'the day to count from, usually TODAY()', ko: '기준일. 보통 TODAY()' },
    },
    returns: {
      en: 'days; 0 on the last day, negative once the rights are over',
      ko: '일수. 마지막 날은 0, 끝난 뒤에는 음수',
    },
    formula: 'rights_until − as_of in calendar days',
    source: { en: 'calendar arithmetic', ko: '달력 계산' },
    examples: [
      {
        says: {
          en: 'On 10 June, with rights until the end of June',
          ko: '6월 30일까지인 사용권을 6월 10일에 보면',
        },
        args: [{ date: '2026-06-30' }, { date: '2026-06-10' }],
        result: 20,
      },
      {
        says: { en: 'Three days too late', ko: '사흘 지난 경우' },
        args: [{ date: '2026-06-30' }, { date: '2026-07-03' }],
        result: -3,
      },
    ],
  },
  HASHTAGUSE: {
    summary: {
      en: 'Says which share of captions holds the campaign’s hashtag.',
      ko: '캠페인 해시태그가 들어간 게시물 본문의 비율을 알려 줍니다.',
    },
    parameters: {
      captions: {
        en: 'the captions; blanks are passed over',
        ko: '게시물 본문. 빈칸은 건너뜁니다',
      },
      hashtag: { en: 'the hashtag, with or without #', ko: '해시태그. #은 있어도 없어도 됩니다' },
    },
    returns: { en: 'a share from 0 to 1', ko: '0에서 1 사이의 비율' },
    formula: 'captions with exactly this hashtag / captions',
    source: {
      en: 'Unicode letters, digits and _; case and the form of # don’t count',
      ko: '유니코드 글자, 숫자, _. 대소문자와 # 모양은 구분하지 않습니다',
    },
    examples: [
      {
        says: {
          en: 'Two of three captions carry the tag; a longer tag is another one',
          ko: '세 본문 중 둘에 있습니다. 더 긴 태그는 다른 태그입니다',
        },
        args: [[['My morning #TeaLab'], ['#tealabs rocks'], ['＃tealab 좋아요']], '#tealab'],
        result: 2 / 3,
      },
    ],
  },
} as const satisfies FamilyDocs;
