import { headerKey } from '../../ground/cells/headerKey';
import { isBlank } from '../../ground/cells/isBlank';
import { liftTexts } from '../../messages/liftTexts';
import { inputError } from '../inputError';

/** What is drawn by lot into promoted and quiet cells. */
export const liftDesigns = ['weeks', 'products', 'regions'] as const;

export type LiftDesign = (typeof liftDesigns)[number];

/** A test of whether creators add sales, before it is run. */
export interface LiftTest {
  readonly design: LiftDesign;
  /** conversions a week in everything that takes part, before any lift */
  readonly conversionsPerWeek: number;
  /** weeks of the test; for regions and products half of them lie before it */
  readonly weeks: number;
  /** regions or products that take part; weeks draw over the weeks themselves */
  readonly cells: number;
  /** variance of weekly conversions over their mean; 1 for independent ones */
  readonly dispersion: number;
}

/** Variance over mean of weekly orders where nobody measured it. */
export const usualDispersion = 2;

/** The error that a test may make when nothing was added. */
export const usualError = 0.05;

/** From so many weeks on neighbours are paired; below, too few draws would be left. */
const pairedFrom = 10;

/** Whether the lot is drawn between every two neighbours, one of which has posts, and not among all cells. */
export function isDrawnInPairs({ design, weeks }: Pick<LiftTest, 'design' | 'weeks'>): boolean {
  return design === 'weeks' && weeks >= pairedFrom && weeks % 2 === 0;
}

/** The smallest p-value that a lot can give: one over the number of draws, of which only the own one is as large. */
export function smallestPossibleP(test: Pick<LiftTest, 'design' | 'weeks' | 'cells'>): number {
  const cells = drawnCells(test);
  return isDrawnInPairs(test) ? 2 ** (-cells / 2) : 1 / drawCount(cells, Math.floor(cells / 2));
}

/** In how many ways so many of the cells can be drawn. */
export function drawCount(cells: number, drawn: number): number {
  let draws = 1;
  for (let index = 1; index <= drawn; index++) draws *= (cells - drawn + index) / index;
  return draws;
}

/** How many cells the lot is drawn over. */
export function drawnCells({
  design,
  weeks,
  cells,
}: Pick<LiftTest, 'design' | 'weeks' | 'cells'>): number {
  return design === 'weeks' ? weeks : cells;
}

const designWords: ReadonlyMap<string, LiftDesign> = new Map([
  ['weeks', 'weeks'],
  ['주', 'weeks'],
  ['products', 'products'],
  ['상품', 'products'],
  ['regions', 'regions'],
  ['지역', 'regions'],
]);

/** The design of that name; weeks where none is given. @throws InputError for another word */
export function liftDesignNamed(text: string | undefined): LiftDesign {
  if (text === undefined || isBlank(text)) return 'weeks';
  const found = designWords.get(headerKey(text));
  if (!found) throw inputError(liftTexts.unknownDesign, { found: text.slice(0, 40) });
  return found;
}
