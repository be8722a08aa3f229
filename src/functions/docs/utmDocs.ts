import type { FamilyDocs } from './functionDocs';

const ga4Channels = {
  en: 'Google Analytics Help, Default channel group (answer 9756891)',
  ko: 'Google 애널리틱스 고객센터, 기본 채널 그룹(answer 9756891)',
} as const;

const ga4Tags = {
  en: 'Google Analytics Help, URL builders (answer 10917952); WHATWG URL standard for the encoding',
  ko: 'Google 애널리틱스 고객센터, URL 작성 도구(answer 10917952). 인코딩은 WHATWG URL 표준',
} as const;

/** The functions about tagged links. */
export const utmDocs = {
  UTMLINK: {
    summary: {
      en: 'Tags a landing page so that every visit names the creator and the post it came from.',
      ko: '방문마다 어느 크리에이터의 어느 게시물에서 왔는지 알 수 있도록 랜딩 페이지에 태그를 붙입니다.',
    },
    parameters: {
      url: {
        en: 'the landing page as you paste it; its own parameters stay, old utm tags and click ids go',
        ko: '붙여 넣은 랜딩 페이지. 원래 매개변수는 남고 예전 utm 태그와 클릭 ID는 지웁니다',
      },
      source: {
        en: 'the platform, such as instagram; capitals become lower case in every tag',
        ko: 'instagram 같은 플랫폼. 모든 태그의 대문자는 소문자로 바꿉니다',
      },
      medium: {
        en: 'influencer, or paid_influencer when the post is boosted (optional)',
        ko: 'influencer. 유료로 확산하면 paid_influencer(선택)',
      },
      campaign: {
        en: 'year, month and a name: 202606-iced-tea (optional)',
        ko: '연월과 이름: 202606-iced-tea(선택)',
      },
      content: {
        en: 'creator and post, such as mina_p1: the key by which sales find the post (optional)',
        ko: 'mina_p1처럼 크리에이터와 게시물. 매출을 게시물에 연결하는 열쇠입니다(선택)',
      },
      term: { en: 'keyword of a search ad (optional)', ko: '검색 광고 키워드(선택)' },
      id: { en: 'the campaign id (optional)', ko: '캠페인 ID(선택)' },
    },
    returns: {
      en: 'the finished link; Google Play links get the tags in their referrer, App Store links a ct token',
      ko: '완성된 링크. Google Play는 referrer에, App Store는 ct 토큰에 넣습니다',
    },
    formula:
      'page ? own parameters & utm_source & utm_medium & utm_campaign & utm_id & utm_term & utm_content # fragment',
    source: ga4Tags,
    examples: [
      {
        says: {
          en: 'Mina’s first post for the iced tea; the page’s own parameter and its anchor stay',
          ko: '미나의 첫 게시물. 페이지의 원래 매개변수와 앵커는 그대로 둡니다',
        },
        args: [
          'https://example.com/tea?size=20#buy',
          'instagram',
          'influencer',
          '202606-iced-tea',
          'mina_p1',
        ],
        result:
          'https://example.com/tea?size=20&utm_source=instagram&utm_medium=influencer&utm_campaign=202606-iced-tea&utm_content=mina_p1#buy',
      },
      {
        says: {
          en: 'An old tag and somebody’s click id are replaced',
          ko: '예전 태그와 남의 클릭 ID는 바꿉니다',
        },
        args: [
          'https://example.com/?utm_source=old&fbclid=1',
          'tiktok',
          'influencer',
          'tea',
          null,
          null,
          'c1',
        ],
        result:
          'https://example.com/?utm_source=tiktok&utm_medium=influencer&utm_campaign=tea&utm_id=c1',
      },
    ],
  },
  NTLINK: {
    summary: {
      en: 'Tags a page of Naver Smart Store so that its statistics name the creator.',
      ko: '스마트스토어 통계에서 크리에이터를 알 수 있도록 상품 페이지에 nt_ 태그를 붙입니다.',
    },
    parameters: {
      url: {
        en: 'the page of the shop as you paste it; its own parameters stay, old nt_ tags go',
        ko: '붙여 넣은 상품 페이지. 원래 매개변수는 남고 예전 nt_ 태그는 지웁니다',
      },
      source: {
        en: 'the platform in Latin letters, such as instagram; its case counts',
        ko: 'instagram 같은 영문 플랫폼 이름. 대소문자를 구분합니다',
      },
      medium: { en: 'such as influencer, in Latin letters', ko: 'influencer처럼 영문으로' },
      detail: {
        en: 'the creator, the key by which reports find her (optional)',
        ko: '크리에이터. 보고서에서 크리에이터를 찾는 열쇠입니다(선택)',
      },
      keyword: {
        en: 'a further word, such as the post (optional)',
        ko: '게시물 등 추가 단어(선택)',
      },
    },
    returns: { en: 'the finished link', ko: '완성된 링크' },
    formula: 'page ? own parameters & nt_source & nt_medium & nt_detail & nt_keyword # fragment',
    source: {
      en: 'Naver Smart Store, marketing analysis, user-defined channels',
      ko: '네이버 스마트스토어 마케팅분석, 사용자정의채널',
    },
    examples: [
      {
        says: { en: 'Minji’s first post about the serum', ko: '민지의 세럼 첫 게시물' },
        args: [
          'https://smartstore.naver.com/dewlab/products/1001',
          'instagram',
          'influencer',
          'minji',
          'serum1',
        ],
        result:
          'https://smartstore.naver.com/dewlab/products/1001?nt_source=instagram&nt_medium=influencer&nt_detail=minji&nt_keyword=serum1',
      },
    ],
  },
  UTMCHECK: {
    summary: {
      en: 'Says what is wrong with a tagged link, or nothing when it is fine.',
      ko: '태그가 붙은 링크의 문제를 알려 줍니다. 문제가 없으면 비어 있습니다.',
    },
    parameters: { url: { en: 'the finished link', ko: '완성된 링크' } },
    returns: {
      en: 'blank for a good link, else the findings, separated by semicolons',
      ko: '문제가 없으면 빈칸, 있으면 세미콜론으로 나열합니다',
    },
    formula:
      'missing, repeated or unknown tags; capitals, spaces, more than 100 characters; a second ?; tags after #; words that change the GA4 channel',
    source: ga4Tags,
    examples: [
      {
        says: { en: 'A good link', ko: '문제가 없는 링크' },
        args: ['https://example.com/?utm_source=instagram&utm_medium=influencer&utm_campaign=tea'],
        result: '',
      },
      {
        says: {
          en: 'A shop whose statistics don’t read utm tags',
          ko: 'utm 태그를 읽지 않는 쇼핑몰',
        },
        args: ['https://smartstore.naver.com/dewlab?utm_source=instagram&utm_medium=influencer'],
        result: 'Smart Store’s statistics read nt_ tags, not utm tags; build the link with NTLINK',
        resultKo:
          '스마트스토어 통계는 utm 태그가 아니라 nt_ 태그를 읽습니다. NTLINK로 링크를 만들어 주세요',
      },
      {
        says: {
          en: 'Capitals, and a campaign name that GA4 takes for shopping',
          ko: '대문자와, GA4가 쇼핑으로 보는 캠페인 이름',
        },
        args: [
          'https://example.com/?utm_source=Instagram&utm_medium=influencer&utm_campaign=coffee_shop',
        ],
        result:
          'utm_source has capitals (“Instagram”); use lower case only, reports keep the two apart; the campaign name “coffee_shop” moves the link to Organic Shopping in GA4; choose another word',
        resultKo:
          'utm_source: 대문자가 있습니다(“Instagram”). 보고서에서 값이 나뉘므로 소문자만 써 주세요; 캠페인 이름 “coffee_shop” 때문에 GA4에서 Organic Shopping 채널로 분류됩니다. 다른 단어를 써 주세요',
      },
    ],
  },
  UTMCHANNEL: {
    summary: {
      en: 'Shows the channel in which GA4’s reports will file a link with these tags.',
      ko: '이 태그의 링크를 GA4 보고서가 어느 채널로 분류하는지 보여 줍니다.',
    },
    parameters: {
      source: {
        en: 'utm_source; any one of the three tags is enough',
        ko: 'utm_source. 세 태그 중 하나만 있어도 됩니다',
      },
      medium: { en: 'utm_medium (optional)', ko: 'utm_medium(선택)' },
      campaign: {
        en: 'utm_campaign; words such as shop change the channel (optional)',
        ko: 'utm_campaign. shop 같은 단어는 채널을 바꿉니다(선택)',
      },
    },
    returns: {
      en: 'the name of the channel as GA4 shows it; Unassigned means that nobody will find it',
      ko: 'GA4에 보이는 채널 이름. Unassigned는 찾기 어렵다는 뜻입니다',
    },
    formula: 'the first of Google’s rules that holds for source, medium and campaign',
    source: ga4Channels,
    examples: [
      {
        says: { en: 'A creator’s post on Instagram', ko: '인스타그램 크리에이터 게시물' },
        args: ['instagram', 'influencer'],
        result: 'Organic Social',
      },
      {
        says: {
          en: 'Other platforms, and a handle as source',
          ko: '다른 플랫폼, 그리고 핸들을 source로 쓴 경우',
        },
        args: [[['youtube'], ['naver'], ['coffee_mina']], 'influencer'],
        result: [['Organic Video'], ['Organic Search'], ['Unassigned']],
      },
    ],
  },
} as const satisfies FamilyDocs;
