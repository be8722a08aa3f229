import { liftTexts } from '../../messages/liftTexts';
import { inputError } from '../inputError';
import { requireNotNegative } from '../inputRules';
import { randomStream } from '../statistics/randomStream';
import { drawnHalf } from './liftSchedule';
import { drawCount } from './liftTest';

/** A week, product or region of a finished test. */
export interface LiftCell {
  /** whether it was drawn to have posts */
  readonly isOn: boolean;
  readonly conversions: number;
  /** conversions of the same cell before the test; undefined for weeks */
  readonly before?: number | undefined;
}

/** How the lot was drawn: half of all cells, or one of every two neighbours. */
export type LiftLot = 'halves' | 'pairs';

/** What a test showed. */
export interface LiftEstimate {
  /** conversions added, as a fraction of what they would have been */
  readonly lift: number;
  /** ends of the 90 % range; undefined where the lot is too small to tell */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** chance of so large a result by the lot alone */
  readonly p: number;
}

const TAIL = 0.05;
const MOST_DRAWS = 20_000;
const SAMPLED_DRAWS = 4000;
const SEED = 23;
/** Lifts beyond a factor of twenty are not searched for. */
const WIDEST_LOG = 3;
const HALVINGS = 40;

/**
 * The lift of a test, log[(T1/T0)/(K1/K0)], against every other draw of the same lot: exact up to 20,000
 * draws, sampled above. The range holds every lift that the data would not refuse at 5 % on its side.
 *
 * @throws InputError when a count is negative or one side is missing
 * @see MacKinnon and Webb (2020), Randomization inference for difference-in-differences
 */
export function liftEstimate(cells: readonly LiftCell[], lot: LiftLot): LiftEstimate {
  requireCells(cells);
  const draws = drawsOf(cells, lot);
  const own = cells.map(({ isOn }) => isOn);
  const logLift = logRatio(cells, own, 0);
  const isTooSmall = 1 / draws.length > TAIL + 1e-9;
  const upper = (log: number) => tailShare(cells, draws, log, 1);
  const lower = (log: number) => tailShare(cells, draws, log, -1);
  return {
    lift: Math.exp(logLift) - 1,
    low: isTooSmall ? undefined : Math.exp(endOf(upper, logLift, -1)) - 1,
    high: isTooSmall ? undefined : Math.exp(endOf(lower, logLift, 1)) - 1,
    p: upper(0),
  };
}

/** The furthest log lift on one side that the data does not refuse. */
function endOf(share: (log: number) => number, from: number, side: 1 | -1): number {
  let [kept, refused] = [from, from + side * WIDEST_LOG];
  if (share(refused) > TAIL) return refused;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (kept + refused) / 2;
    if (share(middle) > TAIL) kept = middle;
    else refused = middle;
  }
  return kept;
}

/** Share of draws whose ratio is at least as large (or small) as the own one, were the lift this one. */
function tailShare(
  cells: readonly LiftCell[],
  draws: readonly (readonly boolean[])[],
  log: number,
  side: 1 | -1,
): number {
  const own = logRatio(
    cells,
    cells.map(({ isOn }) => isOn),
    log,
  );
  // Draws that tie must count, whatever rounding makes of them.
  const reached = draws.filter((draw) => side * (logRatio(cells, draw, log) - own) >= -1e-12);
  return reached.length / draws.length;
}

/** The log ratio of drawn to other cells, the own cells freed of a supposed log lift. */
function logRatio(cells: readonly LiftCell[], draw: readonly boolean[], log: number): number {
  const share = Math.exp(-log);
  let [on, off, onBefore, offBefore] = [0.5, 0.5, 0, 0];
  for (let index = 0; index < cells.length; index++) {
    const { isOn, conversions, before = 1 } = cells[index] as LiftCell;
    const free = isOn ? conversions * share : conversions;
    if (draw[index]) {
      on += free;
      onBefore += before;
    } else {
      off += free;
      offBefore += before;
    }
  }
  return Math.log(on / off) - Math.log((onBefore + 0.5) / (offBefore + 0.5));
}

function drawsOf(cells: readonly LiftCell[], lot: LiftLot): boolean[][] {
  const own = cells.map(({ isOn }) => isOn);
  if (lot === 'pairs' && cells.length % 2 === 0 && isPaired(own)) return pairDraws(own);
  const size = own.filter((isOn) => isOn).length;
  const all: boolean[][] = [];
  if (Math.round(drawCount(cells.length, size)) <= MOST_DRAWS) {
    choose(cells.length, size, [], all);
    return all;
  }
  const random = randomStream(SEED);
  return [own, ...Array.from({ length: SAMPLED_DRAWS }, () => drawnOf(own, size, random))];
}

function drawnOf(own: readonly boolean[], size: number, random: () => number): boolean[] {
  if (size === Math.floor(own.length / 2)) return drawnHalf(own.length, random);
  const keys = own.map((_, index) => ({ index, key: random() })).sort((a, b) => a.key - b.key);
  const chosen = new Set(keys.slice(0, size).map(({ index }) => index));
  return own.map((_, index) => chosen.has(index));
}

function isPaired(own: readonly boolean[]): boolean {
  return own.every((isOn, index) => index % 2 === 1 || isOn !== own[index + 1]);
}

function pairDraws(own: readonly boolean[]): boolean[][] {
  const pairs = own.length / 2;
  const swapped = (swaps: (pair: number) => boolean) =>
    own.map((isOn, index) => (swaps(Math.floor(index / 2)) ? !isOn : isOn));
  if (2 ** pairs <= MOST_DRAWS) {
    return Array.from({ length: 2 ** pairs }, (_, code) =>
      swapped((pair) => ((code >> pair) & 1) === 1),
    );
  }
  const random = randomStream(SEED);
  const sampled = Array.from({ length: SAMPLED_DRAWS }, () => {
    const coins = Array.from({ length: pairs }, () => random() < 0.5);
    return swapped((pair) => coins[pair] === true);
  });
  return [[...own], ...sampled];
}

function choose(cells: number, left: number, start: boolean[], all: boolean[][]): void {
  const remaining = cells - start.length;
  if (remaining === 0) {
    all.push(start);
    return;
  }
  if (left > 0) choose(cells, left - 1, [...start, true], all);
  if (left < remaining) choose(cells, left, [...start, false], all);
}

function requireCells(cells: readonly LiftCell[]): void {
  for (const { conversions, before = 0 } of cells) {
    requireNotNegative('conversions', conversions);
    requireNotNegative('before', before);
  }
  const on = cells.filter(({ isOn }) => isOn).length;
  if (on === 0 || on === cells.length) throw inputError(liftTexts.needsBoth, {});
}
