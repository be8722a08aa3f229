import { linkSettings } from './linkSettings';
import type { SettingKey } from './settingKey';

function defineSettings<const T extends readonly SettingKey[]>(settings: T): T {
  return settings;
}

/** Every setting, in the order of the Settings tab. */
export const settingsKeys = defineSettings([
  {
    key: 'brand',
    kind: 'text',
    ko: '브랜드',
    default: null,
    note: { en: 'Your brand, as creators should write it.', ko: '브랜드 이름입니다.' },
  },
  {
    key: 'currency',
    kind: 'text',
    ko: '통화',
    default: null,
    note: {
      en: 'One currency for all amounts, e.g. USD or KRW.',
      ko: '모든 금액의 통화입니다. 예: KRW, USD',
    },
  },
  {
    key: 'gross_margin',
    kind: 'share',
    ko: '매출총이익률',
    default: null,
    min: 0,
    max: 1,
    note: {
      en: 'Share of revenue left after the goods, e.g. 60%. Needed for ROMI unless orders carry their cost of goods.',
      ko: '원가를 뺀 비율입니다. 예: 60%. 주문에 원가가 없으면 ROMI 계산에 필요합니다.',
    },
  },
  {
    key: 'window_days',
    kind: 'number',
    ko: '기여 기간(일)',
    default: 7,
    min: 0,
    max: 365,
    note: {
      en: 'Days after a post in which a lead or order counts.',
      ko: '게시 후 리드와 주문을 인정하는 일수입니다.',
    },
  },
  {
    key: 'precedence',
    kind: 'choice',
    ko: '우선순위',
    default: 'code',
    choices: ['code', 'click'],
    note: {
      en: 'Which proof wins when code and link name different creators: code or click.',
      ko: '코드와 링크가 다를 때 우선할 근거입니다: code 또는 click',
    },
  },
  {
    key: 'target_cpa',
    kind: 'money',
    ko: '목표 CPA',
    default: null,
    min: 0,
    note: { en: 'The most one order may cost you.', ko: '주문 1건의 최대 비용입니다.' },
  },
  {
    key: 'repeat_weight',
    kind: 'share',
    ko: '반복 노출 가중치',
    default: 0.5,
    min: 0,
    max: 1,
    note: {
      en: 'Value of each further impression on the same person, for CAI.',
      ko: '같은 사람에게 반복 노출될 때의 가치입니다(CAI 계산용).',
    },
  },
  {
    key: 'hourly_rate',
    kind: 'money',
    ko: '시급',
    default: 0,
    min: 0,
    note: { en: 'What an hour of your own work costs.', ko: '직접 일한 1시간의 비용입니다.' },
  },
  {
    key: 'time_zone',
    kind: 'zone',
    ko: '시간대',
    default: 'UTC',
    note: {
      en: 'For CSV folders only; a spreadsheet has its own (File > Settings).',
      ko: 'CSV 폴더에만 씁니다. 스프레드시트에는 자체 시간대가 있습니다(파일 > 설정).',
    },
  },
  {
    key: 'locale',
    kind: 'text',
    ko: '로캘',
    default: 'en_US',
    note: {
      en: 'For CSV folders only; a spreadsheet has its own. Decides decimal signs, e.g. de_DE.',
      ko: 'CSV 폴더에만 씁니다. 소수점 기호를 정합니다. 예: ko_KR',
    },
  },
  {
    key: 'language',
    kind: 'choice',
    ko: '언어',
    default: null,
    choices: ['en', 'ko'],
    note: {
      en: 'Language of the tabs that the job writes: en or ko. Blank: the language of the file.',
      ko: '집계가 쓰는 탭의 언어입니다: en 또는 ko. 비우면 파일의 언어를 씁니다.',
    },
  },
  {
    key: 'looker_report_id',
    kind: 'text',
    ko: 'Looker 템플릿 ID',
    default: null,
    note: {
      en: 'The id of your template report, if you have one.',
      ko: '템플릿 보고서가 있으면 그 ID를 적으세요.',
    },
  },
  {
    key: 'alert_email',
    kind: 'email',
    ko: '알림 이메일',
    default: null,
    note: {
      en: 'Where to write when a run fails.',
      ko: '실행에 실패했을 때 알림을 받을 주소입니다.',
    },
  },
  {
    key: 'run_hour',
    kind: 'number',
    ko: '실행 시각',
    default: 6,
    min: 0,
    max: 23,
    note: { en: 'Hour of the daily run, 0 to 23.', ko: '매일 실행할 시각입니다(0~23).' },
  },
  {
    key: 'month_budget',
    kind: 'money',
    ko: '월 예산',
    default: null,
    min: 0,
    note: {
      en: 'What may be spent on creators next month. Blank: what the last 28 days cost.',
      ko: '다음 달 크리에이터 예산입니다. 비우면 최근 28일의 비용으로 계획합니다.',
    },
  },
  {
    key: 'digest_names',
    kind: 'flag',
    ko: '요약에 이름 넣기',
    default: 'no',
    choices: ['yes', 'no'],
    note: {
      en: 'yes: the weekly summary names creators. It is a mail and leaves this file.',
      ko: 'yes: 주간 요약 이메일에 크리에이터 이름을 넣습니다. 이메일은 이 파일 밖으로 나갑니다.',
    },
  },
  {
    key: 'vat_included',
    kind: 'flag',
    ko: '부가세 포함',
    default: 'no',
    choices: ['yes', 'no'],
    note: {
      en: 'yes: amounts of orders include VAT, and figures are shown without it.',
      ko: 'yes: 주문 금액에 부가세가 들어 있으며 지표는 부가세를 빼고 보여 줍니다.',
    },
  },
  {
    key: 'vat_rate',
    kind: 'share',
    ko: '부가세율',
    default: null,
    min: 0,
    max: 1,
    note: { en: 'Needed with vat_included, e.g. 10%.', ko: 'vat_included에 필요합니다. 예: 10%' },
  },
  {
    key: 'count_unpaid',
    kind: 'flag',
    ko: '미결제 주문 포함',
    default: 'no',
    choices: ['yes', 'no'],
    note: {
      en: 'yes: orders count before they are paid.',
      ko: 'yes: 결제 전 주문도 집계합니다.',
    },
  },
  {
    key: 'status_words',
    kind: 'text',
    ko: '상태 단어',
    default: null,
    note: {
      en: 'What your own status words mean: word=sale|unpaid|no sale|refunded, parted by semicolons.',
      ko: '상태 단어의 뜻입니다: 단어=sale|unpaid|no sale|refunded, 세미콜론으로 구분합니다.',
    },
  },
  {
    key: 'team',
    kind: 'text',
    ko: '담당자',
    default: null,
    note: {
      en: 'Names of people who own and decide, parted by commas.',
      ko: '담당하고 결정하는 사람의 이름을 쉼표로 구분해 적으세요.',
    },
  },
  {
    key: 'page_check_days',
    kind: 'number',
    ko: '페이지 점검 유효(일)',
    default: 60,
    min: 1,
    max: 365,
    note: {
      en: 'Days after which a check of a landing page is old.',
      ko: '랜딩 페이지 점검이 유효한 일수입니다.',
    },
  },
  {
    key: 'refund_days',
    kind: 'number',
    ko: '환불 기간(일)',
    default: 30,
    min: 0,
    max: 365,
    note: {
      en: 'Days after an order in which it may come back; commissions are held until then.',
      ko: '주문 뒤 환불될 수 있는 일수입니다. 그때까지 커미션을 보류합니다.',
    },
  },
  ...linkSettings,
]);

/** The name of a setting. */
export type SettingName = (typeof settingsKeys)[number]['key'];
