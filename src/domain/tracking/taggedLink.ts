import type { Message } from '../../ground/text/text';

/** An address with its tags, and what its maker should know. */
export interface TaggedLink {
  readonly url: string;
  /** what was repaired, replaced or may surprise in reports */
  readonly warnings: readonly Message[];
}
