import type { FamilyDocs } from './functionDocs';

export const briefDocs = {
  BRIEFSCORE: {
    summary: {
      en: 'Counts which of the five things that a brief must answer are there.',
      ko: '브리프가 답해야 할 다섯 가지 중 몇 가지가 있는지 셉니다.',
    },
    parameters: {
      goal: { en: 'one KPI with its target', ko: '목표 수치가 있는 KPI 하나' },
      offer: { en: 'price, terms, end date', ko: '가격, 조건, 종료일' },
      shots: { en: 'what must be seen', ko: '꼭 보여야 할 장면' },
      restrictions: {
        en: 'what to avoid; “none” is an answer',
        ko: '피해야 할 것. “없음”도 답입니다',
      },
      tracking: { en: 'link, code, page, time, window', ko: '링크, 코드, 페이지, 시각, 기간' },
    },
    returns: {
      en: 'n/5 and what is missing; “tbd” or a dash counts as missing',
      ko: 'n/5와 빠진 것. “미정”이나 줄표는 없는 것으로 봅니다',
    },
    formula: 'goal + offer + shots + restrictions + tracking',
    source: {
      en: 'the five questions of a brief in the pilot guide on which this product is built',
      ko: '이 제품의 바탕이 된 파일럿 안내의 브리프 다섯 질문',
    },
    examples: [
      {
        says: { en: 'Everything but the shots', ko: '장면만 빠진 브리프' },
        args: [
          '30 orders',
          'Box of 20 for 24 until 30 June',
          '',
          'no health claims',
          'own link and code, 7 days',
        ],
        result: '4/5, missing: required shots',
        resultKo: '4/5, 빠진 것: 필수 장면',
      },
    ],
  },
  DISCLOSURECHECK: {
    summary: {
      en: 'Says what is wrong with the advertising label in a caption, by country; no legal advice.',
      ko: '게시물 본문의 광고 표시 문제를 국가별로 알려 줍니다. 법률 자문은 아닙니다.',
    },
    parameters: {
      caption: {
        en: 'the caption of a paid, gifted or commissioned post',
        ko: '대가나 제품을 받은 게시물의 본문',
      },
      country: {
        en: 'US, UK, EU, FR, DE or KR; left out: by the caption’s language (optional)',
        ko: 'US, UK, EU, FR, DE, KR. 비우면 본문 언어로 판단합니다(선택)',
      },
    },
    returns: {
      en: 'blank when word and place fit, else what to change; pictures and platform tools are not seen',
      ko: '단어와 위치가 맞으면 빈칸, 아니면 고칠 점. 사진과 플랫폼 기능은 보지 않습니다',
    },
    formula:
      'a clear word (not #sp, #collab, 체험단 …) in the right place (first line, or first hashtag in Korea)',
    source: {
      en: 'FTC 16 CFR 255; ASA and CMA; French law 2023-451; German UWG 5a; Korean KFTC guidelines since December 2024',
      ko: 'FTC 16 CFR 255, 영국 ASA·CMA, 프랑스 법률 2023-451, 독일 UWG 5a, 공정위 심사지침(2024년 12월)',
    },
    examples: [
      {
        says: { en: 'Clear in the United States', ko: '미국 기준으로 분명한 표시' },
        args: ['#ad My morning with this tea', 'US'],
        result: '',
      },
      {
        says: { en: 'Too late for the United Kingdom', ko: '영국 기준으로는 너무 뒤' },
        args: ['My morning with this tea #ad', 'UK'],
        result: '“#ad” stands too late: begin the caption with it',
        resultKo: '“#ad” 표시가 너무 뒤에 있습니다. 본문을 이 표시로 시작해 주세요',
      },
      {
        says: { en: 'Two Korean captions', ko: '한국어 본문 두 개' },
        args: [[['#광고 오늘의 차'], ['체험단으로 마셔 봤어요']], 'KR'],
        result: [[''], ['“체험단” is not clear enough in KR: use “#광고”']],
        resultKo: [[''], ['“체험단” 표시는 KR에서 충분하지 않습니다. “#광고” 표시를 써 주세요']],
      },
    ],
  },
  SAMENESS: {
    summary: {
      en: 'Measures how alike captions read: identical “use code XYZ” posts wear out trust.',
      ko: '게시물 본문이 서로 얼마나 비슷한지 잽니다. 똑같은 “코드 XYZ” 글은 신뢰를 깎습니다.',
    },
    parameters: {
      captions: {
        en: 'the captions of a campaign; blanks are passed over',
        ko: '캠페인의 게시물 본문. 빈칸은 건너뜁니다',
      },
    },
    returns: {
      en: '0 when nothing is alike, 1 when every caption has a twin',
      ko: '닮은 글이 없으면 0, 모든 글에 쌍둥이가 있으면 1',
    },
    formula:
      'mean over captions of the largest Jaccard index of 3-character runs with another caption; links, handles, codes and numbers left out',
    source: {
      en: 'Jaccard index of character 3-grams; MinHash above 2,000 captions (Broder 1997)',
      ko: '3글자 단위 Jaccard 지수. 2,000개가 넘으면 MinHash(Broder 1997)',
    },
    examples: [
      {
        says: { en: 'One template twice, one own story', ko: '같은 틀 두 개와 자기 이야기 하나' },
        args: [
          [['Use code MINA10 for 10% off!'], ['use code ANNA20 for 15% off'], ['차 한 잔의 여유']],
        ],
        result: 2 / 3,
      },
    ],
  },
  FITSCORE: {
    summary: {
      en: 'Scores how well a creator fits, before any money is spent.',
      ko: '돈을 쓰기 전에 크리에이터가 얼마나 맞는지 점수로 보여 줍니다.',
    },
    parameters: {
      on_topic: {
        en: 'share of recent posts on your subject; 0.7 is enough',
        ko: '최근 게시물 중 우리 주제의 비율. 0.7이면 충분합니다',
      },
      audience_match: {
        en: 'share of the audience that could buy',
        ko: '구매할 만한 구독자의 비율',
      },
      meaningful_replies: {
        en: 'share of comments that say something',
        ko: '내용이 있는 댓글의 비율',
      },
      shares_numbers: {
        en: 'TRUE when the creator shows past numbers',
        ko: '지난 성과를 보여 주면 TRUE',
      },
    },
    returns: { en: '0 to 100', ko: '0에서 100' },
    formula: '25 × (min(1, on_topic / 0.7) + audience_match + meaningful_replies + shares_numbers)',
    source: {
      en: 'the selection matrix of the pilot guide on which this product is built, equal weights',
      ko: '이 제품의 바탕이 된 파일럿 안내의 선정 기준표, 같은 비중',
    },
    examples: [
      {
        says: {
          en: '35% on topic, 60% of the audience, 40% real replies, numbers shown',
          ko: '주제 35%, 구독자 60%, 댓글 40%, 지표 공유',
        },
        args: [0.35, 0.6, 0.4, true],
        result: 62.5,
      },
    ],
  },
} as const satisfies FamilyDocs;
