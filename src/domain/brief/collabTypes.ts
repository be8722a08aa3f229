import type { Text } from '../../ground/text/text';
import { collabTypeTexts } from '../../messages/collabTypeTexts';

/** What a kind of collaboration is judged by, and what would mislead. */
export interface CollabKpis {
  readonly id: CollabType;
  readonly label: Text;
  readonly main: readonly Text[];
  readonly also: readonly Text[];
  readonly doNotUse: readonly Text[];
}

export const collabTypeIds = ['review', 'giveaway', 'limited', 'challenge'] as const;

export type CollabType = (typeof collabTypeIds)[number];

/** The four kinds of collaboration in the order in which a form offers them. */
export const collabTypes: readonly CollabKpis[] = collabTypeIds.map((id) => ({
  id,
  ...collabTypeTexts[id],
}));
