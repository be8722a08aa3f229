import { median } from '../quantile';
import { lowContentShare } from './commentShares';
import type { PreparedComment } from './preparedComment';
import type { Script } from './scriptOf';

const FEWEST_CREATORS = 5;
const FEWEST_COMMENTS = 10;

/** The usual share of low-content comments in the workbook's own creators, by script. */
export type LowContentBase = ReadonlyMap<Script, number>;

/** Medians by script where at least five creators have comments in it: word counts do not travel. */
export function lowContentBase(
  commentsByCreator: readonly (readonly PreparedComment[])[],
): LowContentBase {
  const shares = new Map<Script, number[]>();
  for (const comments of commentsByCreator) {
    const script = mainScript(comments);
    if (script === undefined || comments.length < FEWEST_COMMENTS) continue;
    const list = shares.get(script) ?? [];
    list.push(lowContentShare(comments).share);
    shares.set(script, list);
  }
  const base = new Map<Script, number>();
  for (const [script, list] of shares) {
    if (list.length >= FEWEST_CREATORS) base.set(script, median(list) ?? 0);
  }
  return base;
}

/** The script of most comments that have one. */
export function mainScript(comments: readonly PreparedComment[]): Script | undefined {
  const counts = new Map<Script, number>();
  for (const { script } of comments) {
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script | undefined;
  for (const [script, count] of counts) {
    const most = best === undefined ? 0 : (counts.get(best) as number);
    if (count > most || (count === most && best !== undefined && script < best)) best = script;
  }
  return best;
}
