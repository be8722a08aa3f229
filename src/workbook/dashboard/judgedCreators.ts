import { fnv1a, hexOf } from '../../ground/text/fnv1a';
import type { LeadershipView } from './leadershipView';

/**
 * Under which verdict each creator stood: by verdict, the marks of its creators one after the other. Marks are
 * eight digits made of an id, so that nobody is named and hundreds fit into one property of the file.
 */
export type JudgedCreators = Readonly<Record<string, string>>;

/** A creator whose verdict is another than before. */
export interface VerdictMove {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const MARK_DIGITS = 8;
/** A property of a file holds 9 kB. */
const MOST_CREATORS = 900;

/** What to remember of the verdicts of today. */
export function judgedCreators({ creators }: Pick<LeadershipView, 'creators'>): JudgedCreators {
  const judged: Record<string, string> = Object.create(null);
  for (const { key, verdict } of creators.slice(0, MOST_CREATORS)) {
    if (verdict !== '') judged[verdict] = (judged[verdict] ?? '') + markOf(key);
  }
  return judged;
}

/** Who stands under another verdict than before; whoever was not judged then has not moved. */
export function verdictMoves(
  { creators }: Pick<LeadershipView, 'creators'>,
  before: JudgedCreators,
): VerdictMove[] {
  const verdictOf = new Map<string, string>();
  for (const [verdict, marks] of Object.entries(before)) {
    for (let at = 0; at < marks.length; at += MARK_DIGITS) {
      verdictOf.set(marks.slice(at, at + MARK_DIGITS), verdict);
    }
  }
  return creators.flatMap(({ key, name, verdict: to }) => {
    const from = verdictOf.get(markOf(key));
    return from === undefined || to === '' || from === to ? [] : [{ name, from, to }];
  });
}

function markOf(key: string): string {
  return hexOf(fnv1a(key)).padStart(MARK_DIGITS, '0');
}
