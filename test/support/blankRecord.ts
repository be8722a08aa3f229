import { blankRecord as blankRecordOf } from '../../src/workbook/record/blankRecord';
import type { WireRecord } from '../../src/workbook/record/wireRecord';
import { type TabName, type TabNamed, tabNamed } from '../../src/workbook/schema/tabs';

/** A record of a tab, by its name, in which nothing is filled in yet. */
export function blankRecord<Name extends TabName>(name: Name): WireRecord<Name> {
  return blankRecordOf<Name>(tabNamed(name) as TabNamed<Name> & { readonly name: Name });
}
