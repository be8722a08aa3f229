import type { Language } from '../../ground/text/language';
import { message, say } from '../../ground/text/text';
import { dashboardTexts } from '../../messages/dashboardTexts';
import { digestTexts } from '../../messages/digestTexts';
import type { Decision } from './decision';
import type { LeadershipView } from './leadershipView';

/** Something that Today lists as due; the most pressing first. */
export interface DueLine {
  readonly what: string;
  /** '' where it is about nobody. */
  readonly creator: string;
}

/** What decisions are told from. */
export interface DecisionFacts {
  readonly view: Pick<LeadershipView, 'decisions'>;
  /** The first lines of Today. */
  readonly dueLines: readonly DueLine[];
  /** Whether creators may be named in a mail that leaves the file. */
  readonly hasNames: boolean;
}

const asked: readonly Decision[] = ['scale', 'renegotiate', 'stop', 'notMeasurable'];
const MOST_NAMES = 5;

/**
 * What somebody has to decide: how many creators to renew, to renegotiate, to stop, to give a key. With
 * names also who they are, and the first lines of Today; these may name people, so they stay out without.
 */
export function digestDecisions(
  { view, dueLines, hasNames }: DecisionFacts,
  language: Language,
): string[] {
  const groups = view.decisions.filter(
    ({ decision, creators }) => asked.includes(decision) && creators.length > 0,
  );
  const decisions = groups.map(({ decision, creators }) => {
    const values = { decision: dashboardTexts[decision][language], count: creators.length };
    if (!hasNames) return say(message(digestTexts.decision, values), language);
    const names = creators.slice(0, MOST_NAMES).map(({ name }) => name);
    const rest = creators.length - names.length;
    const more = rest > 0 ? [say(message(digestTexts.more, { count: rest }), language)] : [];
    const told = { ...values, names: [...names, ...more].join(', ') };
    return say(message(digestTexts.decisionNames, told), language);
  });
  if (!hasNames) return decisions;
  const lines = dueLines.map(({ what, creator }) =>
    creator === '' ? what : `${what} (${creator})`,
  );
  return [...decisions, ...lines];
}
