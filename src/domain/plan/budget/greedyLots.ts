import type { PostValues } from './postValues';

/** What limits a plan. */
export interface LotLimits {
  readonly budget: number;
  /** most money for one creator */
  readonly mostForOne: number;
  /** creators that must have a post, if their posts fit */
  readonly fewestCreators: number;
  /** posts of each that must be bought, if they fit; none when left out */
  readonly fewestPosts?: readonly number[];
}

/** Posts bought of every creator, and the steps at the edge. */
export interface BoughtLots {
  readonly posts: readonly number[];
  readonly spent: number;
  /** the last post bought because it pays */
  readonly last: Lot | undefined;
  /** the best post that was not bought although a creator has room for it */
  readonly refused: Lot | undefined;
}

/** An exchange that gains less than this share of the budget is rounding. */
const LEAST_GAIN = 1e-9;

/** One more post of a creator. */
export interface Lot {
  readonly creator: number;
  readonly fee: number;
  /** expected margin less fee, without a bonus */
  readonly profit: number;
}

interface RatedLot extends Lot {
  /** what the post is expected to bring per money, its bonus included */
  readonly profitPerMoney: number;
  readonly fit: number;
}

/**
 * Buys posts one by one, the one with most profit per money first, while it is above nothing and fits;
 * then sells single posts again while what the money buys instead is worth more. Values are concave, so
 * that this comes within a percent of the exact optimum.
 */
export function greedyLots(
  creators: readonly (PostValues | undefined)[],
  limits: LotLimits,
): BoughtLots {
  let plan = firstPlan(creators, limits);
  for (;;) {
    const better = betterExchange(creators, limits, plan);
    if (better === undefined) break;
    plan = better;
  }
  return { ...plan, refused: bestOf(lotsAfter(creators, plan.posts), () => true) };
}

type Plan = Omit<BoughtLots, 'refused'>;

/** The same without selling again: of many creators it comes as near, in a fraction of the time. */
export function firstPlan(creators: readonly (PostValues | undefined)[], limits: LotLimits): Plan {
  const posts = new Array<number>(creators.length).fill(0);
  const wanted = wantedFirst(creators, limits, posts);
  const start = { posts, spent: clusterFirst(creators, limits, posts, wanted), last: undefined };
  return boughtOn(creators, limits, start);
}

/** Buys on from what is bought already; of `barred` nothing more. */
function boughtOn(
  creators: readonly (PostValues | undefined)[],
  limits: LotLimits,
  start: Plan,
  barred = -1,
): Plan {
  const posts = [...start.posts];
  const lots = lotsAfter(creators, posts);
  let { spent, last } = start;
  for (;;) {
    const next = bestOf(lots, ({ creator, fee, profitPerMoney }) => {
      const ofOne = fee * ((posts[creator] ?? 0) + 1);
      return creator !== barred && profitPerMoney > 0 && fits(fee, spent, ofOne, limits);
    });
    if (next === undefined) return { posts, spent, last };
    const have = (posts[next.creator] ?? 0) + 1;
    posts[next.creator] = have;
    spent += next.fee;
    last = next;
    lots[next.creator] = lotAfter(creators[next.creator], next.creator, have);
  }
}

/** The best plan that comes of selling one post and buying on without that creator. */
function betterExchange(
  creators: readonly (PostValues | undefined)[],
  limits: LotLimits,
  plan: Plan,
): Plan | undefined {
  let best: Plan | undefined;
  let worth = worthOf(creators, plan.posts) + LEAST_GAIN * limits.budget;
  const size = plan.posts.filter((count) => count > 0).length;
  for (const [creator, count] of plan.posts.entries()) {
    if (count <= (limits.fewestPosts?.[creator] ?? 0)) continue;
    if (count === 1 && size <= limits.fewestCreators) continue;
    const posts = plan.posts.map((have, index) => (index === creator ? have - 1 : have));
    const sold = { posts, spent: plan.spent - (creators[creator]?.fee ?? 0), last: plan.last };
    const tried = boughtOn(creators, limits, sold, creator);
    const triedWorth = worthOf(creators, tried.posts);
    if (triedWorth > worth) [best, worth] = [tried, triedWorth];
  }
  return best;
}

/** Expected profit of posts, bonuses included. */
export function worthOf(
  creators: readonly (PostValues | undefined)[],
  posts: readonly number[],
): number {
  return creators.reduce((sum, of, index) => {
    const count = posts[index] ?? 0;
    if (of === undefined || count === 0) return sum;
    return sum + (of.values[count] ?? 0) - count * of.fee + of.bonus;
  }, 0);
}

/** Posts that somebody wants, whatever they bring, the best first. */
function wantedFirst(
  creators: readonly (PostValues | undefined)[],
  limits: LotLimits,
  posts: number[],
): number {
  const { fewestPosts = [] } = limits;
  let spent = 0;
  for (;;) {
    const next = bestOf(lotsAfter(creators, posts), ({ creator, fee }) => {
      const have = posts[creator] ?? 0;
      return have < (fewestPosts[creator] ?? 0) && fits(fee, spent, fee * (have + 1), limits);
    });
    if (next === undefined) return spent;
    posts[next.creator] = (posts[next.creator] ?? 0) + 1;
    spent += next.fee;
  }
}

/** The best creators up to the fewest wanted, one post each, even where it is not expected to pay. */
function clusterFirst(
  creators: readonly (PostValues | undefined)[],
  limits: LotLimits,
  posts: number[],
  spentBefore: number,
): number {
  let spent = spentBefore;
  for (let count = posts.filter((of) => of > 0).length; count < limits.fewestCreators; count++) {
    const next = bestOf(
      lotsAfter(creators, posts),
      ({ creator, fee }) => posts[creator] === 0 && fits(fee, spent, fee, limits),
    );
    if (next === undefined) break;
    posts[next.creator] = 1;
    spent += next.fee;
  }
  return spent;
}

function fits(fee: number, spent: number, ofOne: number, { budget, mostForOne }: LotLimits) {
  return spent + fee <= budget && ofOne <= mostForOne;
}

type Lots = (RatedLot | undefined)[];

/** The next post of everybody. */
function lotsAfter(creators: readonly (PostValues | undefined)[], posts: readonly number[]): Lots {
  return creators.map((of, creator) => lotAfter(of, creator, posts[creator] ?? 0));
}

function bestOf(lots: Lots, mayBuy: (lot: RatedLot) => boolean): RatedLot | undefined {
  let best: RatedLot | undefined;
  for (const lot of lots) {
    if (!lot || (best && !isBetter(lot, best))) continue;
    if (mayBuy(lot)) best = lot;
  }
  return best;
}

function isBetter(lot: RatedLot, than: RatedLot): boolean {
  if (lot.profitPerMoney !== than.profitPerMoney) return lot.profitPerMoney > than.profitPerMoney;
  return lot.fit > than.fit;
}

/** Undefined for who may get no further post. */
function lotAfter(of: PostValues | undefined, creator: number, have: number): RatedLot | undefined {
  if (of === undefined || have + 1 >= of.values.length) return undefined;
  const { fee, values, bonus, fit } = of;
  const profit = (values[have + 1] as number) - (values[have] as number) - fee;
  return { creator, fee, profit, profitPerMoney: (profit + (have === 0 ? bonus : 0)) / fee, fit };
}
