import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { digestTexts } from '../../messages/digestTexts';
import { type JudgedCreators, type VerdictMove, verdictMoves } from './judgedCreators';
import type { LeadershipView } from './leadershipView';

const MOST_NAMES = 5;

/** What changes are told from. */
export interface ChangeFacts {
  readonly view: Pick<LeadershipView, 'creators'>;
  /** Who stood under which verdict in the summary before; undefined in the first one. */
  readonly judgedBefore?: JudgedCreators | undefined;
  /** Whether creators may be named in a mail that leaves the file. */
  readonly hasNames?: boolean;
}

/** Who moved from one verdict to another since the summary before: how many, and with names who. */
export function digestChanges(
  { view, judgedBefore, hasNames = false }: ChangeFacts,
  language: Language,
): string[] {
  if (judgedBefore === undefined) return [digestTexts.firstSummary[language]];
  const moves = verdictMoves(view, judgedBefore);
  if (moves.length === 0) return [digestTexts.noChanges[language]];
  const byMove = new Map<string, VerdictMove[]>();
  for (const move of moves) {
    const key = `${move.from} → ${move.to}`;
    byMove.set(key, [...(byMove.get(key) ?? []), move]);
  }
  return [...byMove].map(([change, own]) => {
    const values = { change, count: own.length };
    if (!hasNames) return say(message(digestTexts.moved, values), language);
    const names = own.slice(0, MOST_NAMES).map(({ name }) => name);
    const rest = own.length - names.length;
    const more = rest > 0 ? [say(message(digestTexts.more, { count: rest }), language)] : [];
    return say(
      message(digestTexts.movedNames, { ...values, names: [...names, ...more].join(', ') }),
      language,
    );
  });
}
