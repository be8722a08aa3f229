import type { Tab } from '../schema/column';
import { type AnyTab, type TabName, tabs } from '../schema/tabs';
import { matchHeaders } from './matchHeaders';

/** Headers that only one tab has so many of are no chance. */
const FEWEST_MATCHES = 3;
/** A tab of a person's own shares some headers with ours; a renamed tab of ours nearly all. */
const LEAST_SHARE = 0.8;

/** Which tab a header row belongs to, whatever the sheet is called; undefined where none fits. */
export function tabOfHeaders(headers: readonly unknown[]): TabName | undefined {
  const filled = headers.filter((header) => typeof header === 'string' && header.trim() !== '');
  const fits = tabs.map((tab) => ({
    name: tab.name,
    matches: matchesOf(tab, headers, filled.length),
  }));
  const [best] = fits.sort((a, b) => b.matches - a.matches);
  return best && best.matches > 0 ? best.name : undefined;
}

/** How many columns match; 0 where the tab does not fit. */
function matchesOf(tab: AnyTab, headers: readonly unknown[], filled: number): number {
  const { indexes } = matchHeaders(tab, headers);
  const { columns }: Tab = tab;
  const isWhole = columns.every(({ required, key }) => required !== true || indexes.has(key));
  const ofTab = indexes.size / columns.length;
  const isOurs = tab.writer === 'job' ? ofTab >= LEAST_SHARE : indexes.size / filled >= LEAST_SHARE;
  const enough = Math.min(FEWEST_MATCHES, columns.length);
  return isWhole && isOurs && indexes.size >= enough ? indexes.size : 0;
}
