import { type DueThing, daysLate } from '../../domain/duty/dueThing';
import { type Speech, say } from '../../ground/text/text';
import type { NewRow } from '../../workbook/schema/row';

/** The rows of the Today tab in one language, in the order of the list. */
export function todayRecords(
  things: readonly DueThing[],
  today: number,
  speech: Speech,
): NewRow<'Today'>[] {
  return things.map((thing) => ({
    due_on: thing.dueOn ?? null,
    days_late: daysLate(thing, today) ?? null,
    who: thing.who,
    creator: thing.creator,
    campaign: thing.campaign,
    what: say(thing.what, speech),
    why: say(thing.why, speech),
    collab_id: thing.collabId,
    template: thing.template,
    kind: thing.kind,
  }));
}
