import { message } from '../ground/text/text';
import { healthTexts } from '../messages/healthTexts';
import type { Issue } from './issue';

/** How many rows with the same slip are listed before the rest becomes one line. */
const listedRows = 20;

/** Collects issues; a slip that repeats down a column is listed some times and then counted. */
export class IssueList {
  private readonly listed: Issue[] = [];
  private readonly counts = new Map<string, { count: number; issue: Issue }>();

  /** @param all lists the issue however often its slip repeats */
  add(issue: Issue, { all = false } = {}): void {
    if (all) {
      this.listed.push(issue);
      return;
    }
    const slip = `${issue.tab}|${issue.column}|${issue.severity}|${issue.expected.text.en}`;
    const known = this.counts.get(slip);
    if (known === undefined) this.counts.set(slip, { count: 1, issue });
    else known.count += 1;
    if ((known?.count ?? 1) <= listedRows) this.listed.push(issue);
  }

  /** Every issue in the order in which it was found, then a line per slip that went on. */
  all(): Issue[] {
    const rest: Issue[] = [];
    for (const { count, issue } of this.counts.values()) {
      if (count <= listedRows) continue;
      rest.push({
        ...issue,
        row: null,
        found: message(healthTexts.more, { count: count - listedRows }),
        toDo: message(healthTexts.lookAtThem, {}),
      });
    }
    return [...this.listed, ...rest];
  }
}
