import type { OperationsBook } from '../../../job/operations/operationsBook';
import { records } from '../../../workbook/read/records';
import type { OpenWorkbook } from '../../tabs/openWorkbook';

/** The tax kind that Contacts holds for the creator of a collaboration; null for none. */
export function taxKindOf(
  workbook: OpenWorkbook,
  { collaborations }: Pick<OperationsBook, 'collaborations'>,
  collabId: string,
): string | null {
  const creatorId = collaborations.find(({ collab_id }) => collab_id === collabId)?.creator_id;
  const contacts = records(workbook.table('Contacts'));
  return contacts.find(({ creator_id }) => creator_id === creatorId)?.tax_kind ?? null;
}
