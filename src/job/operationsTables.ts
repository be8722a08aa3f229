import type { Table } from '../workbook/read/table';
import type { TabName } from '../workbook/schema/tabs';

/** The tabs of the work with creators, beside posts and orders. */
export const operationsTabs = [
  'Collaborations',
  'Deliverables',
  'Payouts',
  'Inquiries',
  'Retro',
  'Channels',
  'Pages',
  'Promotions',
  'BrandSnapshots',
  'Tax',
] as const satisfies readonly TabName[];

/** The name of such a tab. */
export type OperationsTab = (typeof operationsTabs)[number];

/** These tabs as columns; each is empty until it is first used. */
export type OperationsTables = { readonly [Name in OperationsTab]: Table<Name> };

/** Reads each of them. */
export function readOperations(
  read: <Name extends TabName>(name: Name) => Table<Name>,
): OperationsTables {
  return {
    Collaborations: read('Collaborations'),
    Deliverables: read('Deliverables'),
    Payouts: read('Payouts'),
    Inquiries: read('Inquiries'),
    Retro: read('Retro'),
    Channels: read('Channels'),
    Pages: read('Pages'),
    Promotions: read('Promotions'),
    BrandSnapshots: read('BrandSnapshots'),
    Tax: read('Tax'),
  };
}
