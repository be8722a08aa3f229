import { type Message, message } from '../../ground/text/text';
import { gateTexts } from '../../messages/gateTexts';
import { headerOf } from '../../workbook/schema/header';
import type { SeenCounts, SeenInput } from './seenInput';

/** A fall by more than this share is no correction. */
const LARGEST_FALL = 0.5;

/**
 * What the last run had and this one lacks: tabs, columns, all rows of a tab, more than half of what was counted.
 * Orders and leads that stand there still and no longer count by their status have a reason and are not missed;
 * refunds leave the counts as they are. Empty where nothing vanished, and before the first run.
 */
export function vanishedInput(before: SeenInput | undefined, now: SeenInput): readonly Message[] {
  if (before === undefined) return [];
  return [...vanishedTabs(before, now), ...fallenCounts(before.counts, now.counts)];
}

function vanishedTabs(before: SeenInput, now: SeenInput): Message[] {
  return Object.entries(before.tabs).flatMap(([tab, seen]): Message[] => {
    const current = now.tabs[tab];
    if (current === undefined) return [message(gateTexts.tabGone, { tab })];
    const gone = seen.columns.filter((key) => !current.columns.includes(key));
    if (seen.rows > 0 && current.rows === 0) return [message(gateTexts.tabEmptied, { tab })];
    return gone.map((key) => message(gateTexts.columnGone, { tab, column: headerOf(key) }));
  });
}

function fallenCounts(before: SeenCounts, now: SeenCounts): Message[] {
  const newlyExcluded = Math.max(0, now.excluded - before.excluded);
  return (['leads', 'orders', 'spend'] as const).flatMap((what) => {
    const explained = what === 'spend' ? 0 : newlyExcluded;
    const fall = before[what] - now[what] - explained;
    if (!(fall > before[what] * LARGEST_FALL)) return [];
    const values = { before: Math.round(before[what]), now: Math.round(now[what]) };
    return [message(gateTexts[`${what}Fell`], values)];
  });
}
