import type { Column } from '../schema/column';
import type { TabName } from '../schema/tabs';

/**
 * What records need of a tab's declaration. Pages hand the declaration over instead of its name, so that a
 * page carries the tabs of its own forms and no others.
 */
export interface RecordTab<Name extends TabName> {
  readonly name: Name;
  readonly columns: readonly Column[];
}
