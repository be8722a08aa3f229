import type { Text } from '../ground/text/text';

/** What the job finds in a workbook that can be read but contradicts itself or lacks something. */
export const jobTexts = {
  oneCreator: { en: 'evidence that names one creator', ko: '한 크리에이터만 가리키는 근거' },
  conflictFound: {
    en: '{conversion}: {losing} names another creator; {evidence} of {creator} won',
    ko: '{conversion}: {losing} 근거는 다른 크리에이터, {creator}의 {evidence} 근거로 기여 인정',
  },
  conflictOfLead: {
    en: '{conversion}: {losing} names another creator; {creator}, who brought its lead, won',
    ko: '{conversion}: {losing} 근거는 다른 크리에이터, 리드를 데려온 {creator}의 기여로 인정',
  },
  conflictToDo: {
    en: 'Rare ones are normal. If they repeat, check who hands this code or link on.',
    ko: '드물면 정상입니다. 반복되면 코드나 링크를 누가 퍼뜨리는지 확인하세요.',
  },
  keyOfOne: { en: 'a key that belongs to one creator', ko: '한 크리에이터만 쓰는 값' },
  keyShared: { en: '{key} belongs to {creators}', ko: '{key} 사용: {creators}' },
  keyToDo: {
    en: 'Give each creator an own one. Until then it proves nothing.',
    ko: '크리에이터마다 다른 값을 쓰세요. 그때까지 근거로 인정하지 않습니다.',
  },
  usualUse: {
    en: 'about {usual} {usual|one:use|other:uses} of {code} a week',
    ko: '{code} 사용 주당 약 {usual}회',
  },
  unusualUse: {
    en: '{uses} {uses|one:use|other:uses} in 7 days from {day} ({cold}% without a click of {creator})',
    ko: '{day}부터 7일간 {uses}회({creator}의 클릭 없는 사용 {cold}%)',
  },
  leakToDo: {
    en: 'If strangers share the code, enter that day in Code leaked at and hand out a new one.',
    ko: '코드가 외부에 퍼졌다면 코드 유출 시점에 날짜를 입력하고 새 코드를 발급하세요.',
  },
  knownName: {
    en: 'a name or id that stands in {tab}',
    ko: '{tab} 탭에 있는 이름 또는 ID',
  },
  knownPost: { en: 'a post that stands in Posts', ko: 'Posts 탭에 있는 게시물' },
  knownNameToDo: {
    en: 'Add it to {tab}, or correct the cell to a name or id that stands there. Until then its figures count under what the cell says.',
    ko: '{tab} 탭에 추가하거나 그 탭에 있는 이름이나 ID로 고쳐 주세요. 그때까지 수치는 셀에 적힌 대로만 집계합니다.',
  },
  reusedPostToDo: {
    en: 'Add the post to Posts, or correct the cell. Until then its figures count under what the cell says.',
    ko: 'Posts 탭에 게시물을 추가하거나 셀을 고쳐 주세요. 그때까지 수치는 셀에 적힌 대로만 집계합니다.',
  },
  knownPostToDo: {
    en: 'Add the post to Posts, or correct the cell. Until then the latest post of the creator is taken.',
    ko: 'Posts 탭에 게시물을 추가하거나 셀을 고쳐 주세요. 그때까지 크리에이터의 최근 게시물로 봅니다.',
  },
  ownPost: { en: 'a post of the same creator', ko: '같은 크리에이터의 게시물' },
  othersPost: { en: '{post} is a post of {creator}', ko: '{post}: {creator}의 게시물' },
  ownPostToDo: {
    en: 'Correct the post or the creator of this link. Until then the post is ignored.',
    ko: '링크의 게시물이나 크리에이터를 고쳐 주세요. 그때까지 이 게시물은 무시합니다.',
  },
  rightsFor30Days: { en: 'rights for at least 30 more days', ko: '30일 이상 남은 사용권' },
  rightsEnd: {
    en: '{asset}: rights end on {day} ({days} {days|one:day|other:days} left)',
    ko: '{asset}: 사용권 종료 {day} ({days}일 남음)',
  },
  rightsEndToDo: {
    en: 'Renew them or plan what replaces the content.',
    ko: '연장하거나 대체 콘텐츠를 준비하세요.',
  },
  rightsInForce: { en: 'rights in force while in use', ko: '사용 중에는 유효한 사용권' },
  rightsOver: { en: '{asset}: rights ended on {day}', ko: '{asset}: 사용권 만료 {day}' },
  rightsOverToDo: {
    en: 'Take the content down or renew the rights today.',
    ko: '오늘 콘텐츠를 내리거나 사용권을 연장하세요.',
  },
  linkOrCode: {
    en: 'a link, code or page for {creator}',
    ko: '{creator}의 링크, 코드 또는 페이지',
  },
  noLink: {
    en: '{posts} {posts|one:post|other:posts} in {campaign} and nothing that tracks them',
    ko: '{campaign}: 게시물 {posts}개, 추적 수단 없음',
  },
  linkToDo: {
    en: 'What was spent is left out of CPA and ROMI. {remedy}',
    ko: '이 비용은 CPA와 ROMI에서 제외합니다. {remedy}',
  },
  keysNeeded: {
    en: 'orders that say where they came from',
    ko: '유입 경로를 알 수 있는 주문',
  },
  fewKeys: {
    en: '{campaign}: {withKey} of {orders} ({percent}%) carry a code, link or page; {spend} spent cannot be measured',
    ko: '{campaign}: {orders}건 중 {withKey}건({percent}%)에만 코드, 링크, 페이지가 있어 비용 {spend}의 성과를 측정할 수 없음',
  },
  leadValueNeeded: { en: 'what one lead is worth', ko: '리드 1건의 가치' },
  noLeadValue: { en: '{campaign} counts leads without a value', ko: '{campaign}: 리드 가치 없음' },
  leadValueToDo: {
    en: 'Enter Lead value in Campaigns if you know it. Without it the campaign has no ROMI.',
    ko: '알고 있다면 Campaigns 탭에 리드 가치를 입력하세요. 없으면 이 캠페인의 ROMI를 계산하지 않습니다.',
  },
  publishedPost: { en: 'a post that is out', ko: '게시된 게시물' },
  plannedPost: { en: '{post} is planned for {day}', ko: '{post}: {day} 게시 예정' },
  plannedPostToDo: {
    en: 'Nothing to mend: it costs and brings nothing until then.',
    ko: '고칠 것은 없습니다. 그때까지 비용도 성과도 집계하지 않습니다.',
  },
  knownCost: { en: 'what each post cost', ko: '게시물마다 든 비용' },
  unknownCost: {
    en: '{posts} {posts|one:post|other:posts} without a cost in Posts, counted as costing nothing: {names}',
    ko: 'Posts 탭에 비용이 없어 0으로 집계한 게시물 {posts}건: {names}',
  },
  unknownCostToDo: {
    en: 'Type fee, product and shipping in Posts; 0 where a post truly cost nothing. Until then CPA and ROMI look better than they are.',
    ko: 'Posts 탭에 고정비, 제품 원가, 배송비를 입력하고 실제로 든 비용이 없으면 0을 입력하세요. 그때까지 CPA와 ROMI는 실제보다 좋게 보입니다.',
  },
  marginNeeded: {
    en: 'a gross margin in Settings or Campaigns, or the cost of goods on each order',
    ko: 'Settings 탭이나 Campaigns 탭의 매출총이익률, 또는 주문별 매출원가',
  },
  ordersWithoutMargin: {
    en: '{orders} {orders|one:order|other:orders} without a known margin: {names}',
    ko: '마진을 알 수 없는 주문 {orders}건: {names}',
  },
  marginToDo: {
    en: 'Enter gross_margin in Settings. ROMI is blank where fewer than 80% of the orders have a margin, and takes the mean for the others where more have.',
    ko: 'Settings 탭에 gross_margin을 입력하세요. 마진을 아는 주문이 80% 미만이면 ROMI가 비어 있고, 그 이상이면 나머지에 평균을 적용합니다.',
  },
  revenueNeeded: { en: 'the revenue of each order', ko: '주문별 매출' },
  ordersWithoutRevenue: {
    en: '{orders} {orders|one:order|other:orders} without a known revenue: {names}',
    ko: '매출을 알 수 없는 주문 {orders}건: {names}',
  },
  revenueNeededToDo: {
    en: 'Enter Revenue. An order without it counts as an order, but its margin is unknown. ROMI is blank where fewer than 80% of the orders have a margin.',
    ko: '매출을 입력하세요. 매출이 없는 주문도 건수에는 들어가지만 마진은 알 수 없습니다. 마진을 아는 주문이 80% 미만이면 ROMI가 비어 있습니다.',
  },
  targetNeeded: { en: 'a target CPA', ko: '목표 CPA' },
  noTarget: { en: 'neither in Settings nor in Campaigns', ko: '설정과 캠페인 모두 없음' },
  targetToDo: {
    en: 'Enter what an order may cost. Without it there are no verdicts.',
    ko: '주문 1건의 최대 비용을 입력하세요. 없으면 판단을 내릴 수 없습니다.',
  },
  revenueOnOrders: { en: 'revenue on orders only', ko: '주문에만 있는 매출' },
  revenueOnLeads: {
    en: '{leads} {leads|one:lead|other:leads} with revenue',
    ko: '매출이 있는 리드 {leads}건',
  },
  revenueToDo: {
    en: 'Check that the revenue is not on the order, too: it counts twice then.',
    ko: '주문에도 같은 매출이 있는지 확인하세요. 있으면 두 번 집계됩니다.',
  },
  signalsNeeded: {
    en: 'snapshots, comments and post figures of each creator',
    ko: '크리에이터별 팔로워 기록, 댓글, 게시물 수치',
  },
  signalsMissing: {
    en: 'not enough data about {creators} {creators|one:creator|other:creators} with posts',
    ko: '게시물이 있는 크리에이터 {creators}명의 데이터 부족',
  },
  signalsToDo: {
    en: 'Their impressions are not vetted: they count in full until there is data.',
    ko: '데이터가 쌓일 때까지 이들의 노출은 검증 전이며 그대로 셉니다.',
  },
  startOrPost: { en: 'a start date or a known post', ko: '시작일 또는 등록된 게시물' },
  noDay: { en: '{asset} has cost but no day', ko: '{asset}: 비용은 있으나 날짜 없음' },
  noDayToDo: {
    en: 'Enter Started on. Its cost counts, but on no date.',
    ko: '사용 시작일을 입력하세요. 비용은 집계되지만 날짜가 없습니다.',
  },
} as const satisfies Record<string, Text>;
