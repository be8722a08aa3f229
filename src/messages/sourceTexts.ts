import type { Text } from '../ground/text/text';

/** What imports of files say: why a row was refused and what was assumed. */
export const sourceTexts = {
  notANumber: {
    en: '{column} must be a number, not "{found}"',
    ko: '{column}: 숫자여야 합니다 (지금 값: "{found}")',
  },
  notACount: {
    en: '{column} must be a whole number, not "{found}"',
    ko: '{column}: 정수여야 합니다 (지금 값: "{found}")',
  },
  notATime: {
    en: '{column} must be a date and time, not "{found}"',
    ko: '{column}: 날짜와 시간이어야 합니다 (지금 값: "{found}")',
  },
  notADate: {
    en: '{column} must be a date, not "{found}"',
    ko: '{column}: 날짜여야 합니다 (지금 값: "{found}")',
  },
  noYear: {
    en: '{column} has no year in "{found}": write it into the file, such as 2026-10-28, and choose the file again',
    ko: '{column}: "{found}"에 연도가 없습니다. 파일에 2026-10-28처럼 연도를 적고 다시 고르세요',
  },
  missingValue: {
    en: '{column} is blank, and no row can do without it',
    ko: '{column}: 값이 비어 있습니다. 꼭 있어야 하는 값입니다',
  },
  wrongWidth: {
    en: 'the row has {found} {found|one:cell|other:cells} where the header has {expected}: check it for line breaks, separators or a download that stopped',
    ko: '칸이 {found}개인데 머리글은 {expected}개입니다. 줄바꿈, 구분 기호, 중단된 다운로드를 확인해 주세요',
  },
  partOfBrokenGroup: {
    en: '{column} {key} has another line that could not be read: nothing of it was taken over',
    ko: '{column} {key}: 읽지 못한 줄이 있어 전체를 가져오지 않았습니다',
  },
  unclosedQuote: {
    en: 'a quotation mark opened on this line is never closed: export the file again',
    ko: '이 줄에서 시작한 따옴표가 닫히지 않았습니다. 파일을 다시 내보내 주세요',
  },
  shortenedKey: {
    en: '{column} is {found}: the numbers were shortened by a spreadsheet; export the file again and import it without opening it there',
    ko: '{column} 값이 {found}입니다. 스프레드시트가 번호를 줄였습니다. 파일을 다시 내보내 열지 말고 바로 가져와 주세요',
  },
  unsoundKey: {
    en: '{column} must be a number as the shop writes it, not "{found}"',
    ko: '{column}: 쇼핑몰이 쓰는 번호여야 합니다 (지금 값: "{found}")',
  },
  noPeriod: {
    en: 'the counts have no dates: say which days they are of',
    ko: '집계에 날짜가 없습니다. 어느 기간의 집계인지 입력해 주세요',
  },
  noPlatform: {
    en: 'the list does not say on which platform the creator is: add a column Platform or the profile address',
    ko: '어느 플랫폼의 크리에이터인지 알 수 없습니다. 플랫폼 열이나 프로필 주소를 추가해 주세요',
  },
  openQuestion: {
    en: 'rows share an id: say first whether they are added up',
    ko: '같은 ID의 행이 있습니다. 합산할지 먼저 선택해 주세요',
  },
  unknownCreator: {
    en: 'no row of Creators has the handle {handle}: add it there or choose a creator for this file',
    ko: 'Creators 탭에 {handle} 핸들이 없습니다. 추가하거나 이 파일의 크리에이터를 선택해 주세요',
  },
  noCreator: {
    en: 'the file does not say whose post this is: choose a creator for this file',
    ko: '누구의 게시물인지 파일에 없습니다. 이 파일의 크리에이터를 선택해 주세요',
  },
  noCampaign: {
    en: 'the post is not in Posts yet: choose a campaign for new posts of this file',
    ko: 'Posts 탭에 없는 게시물입니다. 새 게시물을 넣을 캠페인을 선택해 주세요',
  },
  noPostOfAd: {
    en: 'no post id of Posts stands in the ad name: name ads after their post or choose a post for this file',
    ko: '광고 이름에 게시물 ID가 없습니다. 광고 이름에 게시물 ID를 넣거나 이 파일의 게시물을 선택해 주세요',
  },
  mixedCurrencies: {
    en: 'the amounts are in {currencies}, which must not be added up: import one currency at a time',
    ko: '금액의 통화가 {currencies}로 섞여 있습니다. 통화별로 나누어 가져와 주세요',
  },
  otherCurrency: {
    en: 'the amounts are in {found}, the settings say {expected}: nothing was converted',
    ko: '파일의 통화는 {found}, Settings 탭의 통화는 {expected}입니다. 환산하지 않았습니다',
  },
} as const satisfies Record<string, Text>;

/** What formats tell about their figures. */
export const formatNotes = {
  netOfTax: {
    en: 'Revenue is net of discounts, shipping and tax; refunds are scaled to it.',
    ko: '매출은 할인, 배송비, 세금을 뺀 금액이며 환불도 같은 기준입니다.',
  },
  grossPayment: {
    en: 'The file has payments only: revenue includes tax and shipping.',
    ko: '결제 금액만 있는 파일입니다. 매출에 세금과 배송비가 들어 있습니다.',
  },
  withVat: {
    en: 'Revenue is net of discounts and shipping and includes VAT, as exported.',
    ko: '매출은 할인과 배송비를 뺀 금액이며 부가세가 들어 있습니다.',
  },
  withoutReturns: {
    en: 'Revenue is the price of the goods; returns are not in this file.',
    ko: '매출은 상품 금액이며 반품은 이 파일에 없습니다.',
  },
  creatorNamed: {
    en: 'The file names the creator of each order; orders that are here already get that name.',
    ko: '주문마다 크리에이터가 적힌 파일입니다. 이미 있는 주문에 그 이름을 채웁니다.',
  },
  lastClick: {
    en: 'Orders and revenue are those of the last click; 전체 is taken where it stands beside 모바일 and PC.',
    ko: '결제수와 결제금액은 마지막 클릭 기준입니다. 전체가 모바일·PC와 함께 있으면 전체만 씁니다.',
  },
  leadsAndOrders: {
    en: 'Every row is a lead; a deal that was won is an order of that lead with its value as revenue.',
    ko: '행마다 리드 하나입니다. 성사된 거래는 그 리드의 주문이 되고 거래 금액이 매출이 됩니다.',
  },
  bookings: {
    en: 'Every row is a booking on the day it was made; cancelled ones do not count.',
    ko: '행마다 예약 하나이며 예약한 날짜로 집계합니다. 취소된 예약은 제외합니다.',
  },
  creatorsFound: {
    en: 'Handles, names and follower counts are taken over; e-mail addresses and phone numbers are not.',
    ko: '핸들, 이름, 팔로워 수를 가져오며 이메일과 전화번호는 가져오지 않습니다.',
  },
  lifetimeCounts: {
    en: 'Counts are totals since publication at the time of the export.',
    ko: '내보낸 시점까지의 누적 수치입니다.',
  },
  visitsNotClicks: {
    en: 'Sessions of tagged links become clicks; they are a little fewer than taps on the link.',
    ko: '태그가 있는 링크의 세션을 클릭으로 씁니다. 실제 클릭보다 조금 적습니다.',
  },
  adsAsAssets: {
    en: 'Every ad becomes one row of Assets; reach is left blank when the file splits an ad by day.',
    ko: '광고마다 Assets 탭에 한 줄이 됩니다. 일별로 나뉜 파일은 도달을 비워 둡니다.',
  },
} as const satisfies Record<string, Text>;
