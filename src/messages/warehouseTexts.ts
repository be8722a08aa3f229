import type { Text } from '../ground/text/text';

/** What the warehouse tells: what was published or counted there, what stands in the way, and what to do. */
export const warehouseTexts = {
  published: {
    en: 'BigQuery: {rows} {count|one:row|other:rows} published, {read} read',
    ko: 'BigQuery: {rows}행을 게시했고 {read}를 읽었습니다',
  },
  counted: {
    en: 'BigQuery counted {rows} {count|one:row|other:rows} of leads and orders, {read} read',
    ko: 'BigQuery에서 리드와 주문 {rows}행을 집계했고 {read}를 읽었습니다',
  },
  stillCounting: {
    en: 'BigQuery is still counting: the tabs stay as they are, and the run goes on within the hour or when you start it again',
    ko: 'BigQuery에서 아직 집계하고 있습니다. 탭은 그대로이며 1시간 안에 또는 다시 실행하면 이어서 진행합니다',
  },
  stillPublishing: {
    en: 'BigQuery is still at work: the figures of before stay there until it is done; this goes on within the hour',
    ko: 'BigQuery 작업이 아직 진행 중입니다. 끝날 때까지 이전 수치가 유지되며 1시간 안에 이어서 진행합니다',
  },
  notPublished: {
    en: 'BigQuery keeps the figures of before: {reason}',
    ko: 'BigQuery에는 이전 수치가 그대로 있습니다. {reason}',
  },
  notSwitchedOn: {
    en: 'BigQuery is not switched on in this copy of the add-on: build it with --with bigquery (docs/bigquery.md)',
    ko: '이 부가기능에는 BigQuery가 켜져 있지 않습니다. --with bigquery로 빌드해 주세요(docs/bigquery.md)',
  },
  scopeMissing: {
    en: 'Google has not allowed BigQuery yet: open the sidebar again and allow it when asked',
    ko: 'BigQuery 권한이 아직 없습니다. 사이드바를 다시 열고 요청이 나오면 허용해 주세요',
  },
  noProject: {
    en: 'the project, data set or table was not found: check the names under Import > Warehouse',
    ko: '프로젝트, 데이터 세트 또는 테이블을 찾지 못했습니다. 가져오기 > 웨어하우스에서 이름을 확인해 주세요',
  },
  forbidden: {
    en: 'your Google account may not do this in the project: ask for the roles BigQuery Data Editor and BigQuery Job User',
    ko: '이 프로젝트에 대한 권한이 없습니다. BigQuery 데이터 편집자와 BigQuery 작업 사용자 역할을 요청해 주세요',
  },
  billing: {
    en: 'the project has no billing: BigQuery replaces rows only in projects with billing (small amounts stay within the free tier)',
    ko: '프로젝트에 결제가 설정되어 있지 않습니다. 결제를 설정해야 행을 교체할 수 있으며, 적은 양은 무료 한도 안에서 처리됩니다',
  },
  tooManyBytes: {
    en: 'it would read more than the limit that you set: raise the limit under Import > Warehouse, or ask for a shorter period',
    ko: '설정한 한도보다 많이 읽게 됩니다. 가져오기 > 웨어하우스에서 한도를 높이거나 기간을 줄여 주세요',
  },
  usedUp: {
    en: "a quota of the project is used up: tomorrow's run tries again",
    ko: '프로젝트의 할당량을 모두 썼습니다. 내일 다시 시도합니다',
  },
  busy: {
    en: 'BigQuery is busy: the next run tries again',
    ko: 'BigQuery 요청이 많습니다. 다음 실행에서 다시 시도합니다',
  },
  unavailable: {
    en: 'BigQuery does not answer: the next run tries again',
    ko: 'BigQuery에서 응답이 없습니다. 다음 실행에서 다시 시도합니다',
  },
  otherLocation: {
    en: 'the data set is in another region than {location}: choose its region under Import > Warehouse (tables of two regions cannot meet in one query)',
    ko: '데이터 세트의 리전이 {location}이 아닙니다. 가져오기 > 웨어하우스에서 해당 리전을 선택하세요(리전이 다른 테이블은 함께 조회할 수 없습니다)',
  },
  schemaChanged: {
    en: 'the column {column} is of another type there: rename or delete that table, and the next run makes a new one',
    ko: '{column} 열의 형식이 다릅니다. 해당 테이블의 이름을 바꾸거나 삭제하면 다음 실행에서 새로 만듭니다',
  },
  refused: {
    en: 'BigQuery refused it ({detail}): look at the job history of the project',
    ko: 'BigQuery에서 거부했습니다({detail}). 프로젝트의 작업 기록을 확인해 주세요',
  },
  price: {
    en: 'a run reads about {read} there, about {dollars} dollars at the list price of 2026 (the first TiB of a month is free)',
    ko: '실행할 때마다 약 {read}를 읽으며 2026년 정가로 약 {dollars}달러입니다(매월 첫 1TiB는 무료)',
  },
  priceUnderCent: {
    en: 'a run reads about {read} there: under one cent at the list price of 2026',
    ko: '실행할 때마다 약 {read}를 읽으며 2026년 정가로 1센트 미만입니다',
  },
  projectForm: {
    en: 'the project must be its id, such as my-shop-123456 (Google Cloud console, top left)',
    ko: '프로젝트는 my-shop-123456 같은 ID로 입력하세요(Google Cloud 콘솔 왼쪽 위)',
  },
  datasetForm: {
    en: 'the data set must have letters, digits and _ only, such as flywheel',
    ko: '데이터 세트 이름은 영문자, 숫자, _만 쓸 수 있습니다(예: flywheel)',
  },
  locationForm: {
    en: 'the region must be one of BigQuery, such as US, EU or asia-northeast3',
    ko: '리전은 US, EU, asia-northeast3처럼 BigQuery의 이름으로 입력하세요',
  },
  tableForm: {
    en: 'the table of leads and orders must be its full name, such as my-shop-123456.shop.orders',
    ko: '리드와 주문 테이블은 my-shop-123456.shop.orders처럼 전체 이름으로 입력하세요',
  },
  columnForm: {
    en: 'a column must be chosen from the table: read its columns again',
    ko: '열은 테이블에서 골라 주세요. 열을 다시 읽어 주세요',
  },
  columnsMissing: {
    en: 'choose which columns of the table fill {columns}',
    ko: '{columns}에 해당하는 테이블 열을 선택하세요',
  },
  limitForm: {
    en: 'the limit must be a number of gigabytes greater than zero',
    ko: '한도는 0보다 큰 기가바이트 값으로 입력하세요',
  },
} as const satisfies Record<string, Text>;
