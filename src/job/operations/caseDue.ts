import type { DueThing } from '../../domain/duty/dueThing';
import type { CollaborationCase } from './collaborationCase';

/** What a rule says of one case; who and where follow from the case. */
export type CaseDue = Pick<DueThing, 'kind' | 'dueOn' | 'what' | 'why' | 'template'>;

/** A thing that is due in a collaboration. */
export function dueInCase(each: CollaborationCase, due: CaseDue): DueThing {
  return {
    ...due,
    who: each.row.owner ?? '',
    creatorId: each.row.creator_id,
    creator: each.creatorName,
    campaign: each.campaignName,
    collabId: each.row.collab_id,
  };
}
