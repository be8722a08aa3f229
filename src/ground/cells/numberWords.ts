import { currencyWords } from './currencyWords';

/** Powers of ten behind a number: 12.3k, 1.2만. */
export const unitExponents: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  천: 3,
  만: 4,
  십만: 5,
  lakh: 5,
  백만: 6,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  천만: 7,
  crore: 7,
  억: 8,
  b: 9,
  bn: 9,
  billion: 9,
  조: 12,
};

const words = (list: string) => list.trim().split(/\s+/);

/** What is counted, as platforms and people write it beside the number. */
const counted = words(`
  follower followers subscriber subscribers view views play plays like likes comment comments share
  shares save saves post posts click clicks impression impressions reach lead leads order orders
  people person day days month months hour hours times
  명 회 개 건 번 일 개월 시간 분 팔로워 팔로잉 구독자 조회수 조회 좋아요 댓글 저장 공유 게시물 노출 도달 클릭
  주문 리드 약 총 여명`);

/** Words that may stand before or behind a number without changing it. */
export const numberWords: ReadonlySet<string> = new Set([...currencyWords, ...counted]);

/** Words that make a number a percentage. */
export const percentWords: ReadonlySet<string> = new Set(['%', 'percent', 'pct', '퍼센트']);
