import type { Language } from '../../ground/text/language';
import { dashboardTexts } from '../../messages/dashboardTexts';
import type { CreatorPerformance } from './creatorPerformances';
import { matteringCreators } from './mattering';

type Cell = string | number;

/** Columns of the points' block that stand for one creator each; the next one holds all others. */
const NAMED_POINTS = 6;

/**
 * What the picture of ranges reads, header first: a candle from the low to the high end, its body at the ROMI. An end
 * that nobody knows is blank: the name stands there without a candle.
 */
export function rangeRows(creators: readonly CreatorPerformance[], language: Language): Cell[][] {
  const { creator, low, romi, high } = dashboardTexts;
  const drawn = creators.filter((each) => each.romi !== null);
  return [
    [creator, low, romi, romi, high].map((text) => text[language]),
    ...drawn.map(({ name, romi: middle, romiLow, romiHigh }) => {
      const value = middle ?? 0;
      return [name, romiLow ?? '', value, value, romiHigh ?? ''];
    }),
  ];
}

/**
 * What the picture of cost against value reads, header first: a column for each of the creators that most money
 * went to, so that the legend names their points, and one for all others.
 *
 * @param spend how the column of spend is headed
 */
export function pointRows(
  creators: readonly CreatorPerformance[],
  language: Language,
  spend: string,
): Cell[][] {
  const drawn = creators.filter(
    ({ decision, countedSpend, margin }) =>
      decision !== 'notStarted' && countedSpend !== null && margin !== null,
  );
  const named = matteringCreators(drawn, NAMED_POINTS);
  const names = Array.from({ length: NAMED_POINTS }, (_, index) => named[index]?.name ?? '');
  const { creator, others } = dashboardTexts;
  return [
    [creator[language], spend, ...names, others[language]],
    ...drawn.map((each): Cell[] => {
      const place = named.indexOf(each);
      const points = new Array<Cell>(NAMED_POINTS + 1).fill('');
      points[place < 0 ? NAMED_POINTS : place] = each.margin ?? '';
      return [each.name, each.spend, ...points];
    }),
  ];
}
