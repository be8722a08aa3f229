import type { DecimalSign } from '../../../../ground/cells/fileLocale';
import { numberOfText } from '../../../../ground/cells/numberOfText';
import type { WarehouseEntries } from '../../../../shared/warehouseEndpoints';

/** The form while it is filled: the limit is a text until it is sent. */
export interface WarehouseDraft extends Omit<WarehouseEntries, 'mostGigabytes'> {
  readonly limit: string;
}

/** Two kilobytes a row: five million rows a month stay far below. */
const startingLimit = 10;

/** What the form starts from: what is connected, or usual names. */
export function startingDraft(
  entries: WarehouseEntries | null,
  decimalSign: DecimalSign,
): WarehouseDraft {
  if (entries === null) {
    return {
      projectId: '',
      datasetId: 'flywheel',
      location: 'US',
      use: 'publish',
      limit: String(startingLimit),
      conversionsTable: '',
      conversionsColumns: {},
    };
  }
  const { mostGigabytes, ...rest } = entries;
  return { ...rest, limit: String(mostGigabytes).replace('.', decimalSign) };
}

/** The entries as they are sent; the server says what is wrong with them. */
export function entriesOf(
  { limit, ...draft }: WarehouseDraft,
  decimalSign: DecimalSign,
): WarehouseEntries {
  return { ...draft, mostGigabytes: numberOfText(limit, { decimalSign }) };
}
