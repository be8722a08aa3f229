import type { FormLayout } from '../../../shared/formLayout';

/** What is asked when a deliverable is agreed. */
export const newDeliverableLayout: FormLayout<'Deliverables', 'plan'> = {
  deliverableId: null,
  collabId: null,
  platform: { part: 'plan' },
  format: { part: 'plan' },
  draftDueOn: { part: 'plan' },
  dueOn: { part: 'plan' },
  draftUrl: null,
  version: null,
  submittedOn: null,
  decision: null,
  decidedBy: null,
  decidedOn: null,
  changeNote: null,
  liveUrl: null,
  liveOn: null,
  postId: null,
  disclosureOk: null,
  checkedOn: null,
  stateNote: null,
};

/** Every field, to put right what was typed wrongly; decisions are made by deciding. */
export const deliverableLayout: FormLayout<'Deliverables', 'plan'> = {
  deliverableId: null,
  collabId: null,
  platform: { part: 'plan' },
  format: { part: 'plan' },
  draftDueOn: { part: 'plan' },
  dueOn: { part: 'plan' },
  draftUrl: { part: 'plan' },
  version: { part: 'plan' },
  submittedOn: { part: 'plan' },
  decision: null,
  decidedBy: null,
  decidedOn: null,
  changeNote: { part: 'plan', rows: 2 },
  liveUrl: { part: 'plan' },
  liveOn: { part: 'plan' },
  postId: null,
  disclosureOk: { part: 'plan' },
  checkedOn: { part: 'plan' },
  stateNote: { part: 'plan', rows: 2 },
};
