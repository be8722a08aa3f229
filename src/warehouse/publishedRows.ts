import type { ZoneClock } from '../ground/time/zoneClock';
import { feedColumnAt } from '../workbook/feed/feedColumns';
import type { Cell } from '../workbook/write/rowsFor';
import { warehouseRow } from './warehouseRow';
import type { WarehouseRow } from './warehouseTable';

/** Whose rows are published. */
export interface FeedOwner {
  readonly workbookId: string;
  /** null where Settings does not say. */
  readonly brand: string | null;
  readonly currency: string | null;
  /** The country of a campaign by its id; null where nobody said. */
  marketOf(campaignId: string): string | null;
}

/** @param rows the Looker tab without its header */
export function feedRows(
  rows: readonly (readonly Cell[])[],
  owner: FeedOwner,
  clock: ZoneClock,
): WarehouseRow[] {
  const { workbookId, brand, currency } = owner;
  return rows.map((cells) => ({
    ...warehouseRow('Looker', cells, clock),
    workbook_id: workbookId,
    brand,
    market: owner.marketOf(String(cells[feedColumnAt.campaign_id] ?? '')),
    currency,
  }));
}

/** @param rows the Credits tab without its header */
export function creditsRows(
  rows: readonly (readonly Cell[])[],
  { workbookId }: Pick<FeedOwner, 'workbookId'>,
  clock: ZoneClock,
): WarehouseRow[] {
  return rows.map((cells) => ({
    ...warehouseRow('Credits', cells, clock),
    workbook_id: workbookId,
  }));
}
