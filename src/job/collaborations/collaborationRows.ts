import { collaborationOn } from '../../domain/collaboration/collaborationOn';
import { neverBegan } from '../../domain/collaboration/stages';
import { rowsByCode } from '../rowsByCode';
import type { Workbook } from '../workbook';

/** Finds the row of the collaboration that an order of a creator in a campaign belongs to; −1 for none. */
export type CollaborationAt = (creator: number, campaign: number, day: number) => number;

/** The collaborations by creator and campaign, those that never began left out. */
export function collaborationFinder({ operations }: Pick<Workbook, 'operations'>): CollaborationAt {
  const { Collaborations: table } = operations;
  const creators = table.text('creator_id').codes;
  const campaigns = table.text('campaign_id').codes;
  const outcomes = table.text('outcome');
  const agreedOn = table.number('agreed_on');
  const places = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row++) {
    if (neverBegan(outcomes.texts[outcomes.codes[row] ?? 0] ?? '')) continue;
    const place = `${creators[row]} ${campaigns[row]}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  return (creator, campaign, day) => {
    const rows = places.get(`${creator} ${campaign}`) ?? [];
    const starts = rows.map((row) => agreedOn[row] ?? Number.NaN);
    return rows[collaborationOn(starts, day)] ?? -1;
  };
}

/** The row of each collaboration by the code of its id; −1 when nowhere. */
export function collaborationRowsByCode({ operations }: Pick<Workbook, 'operations'>) {
  return rowsByCode(operations.Collaborations.text('collab_id'));
}
