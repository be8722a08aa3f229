import { collaborationOn } from '../../domain/collaboration/collaborationOn';
import { neverBegan } from '../../domain/collaboration/stages';
import type { Row } from '../../workbook/schema/row';
import { grouped } from '../grouped';

/** A creator in a campaign. */
export interface CreatorInCampaign {
  readonly creator_id: string;
  readonly campaign_id: string;
}

/** Finds the collaboration that something of a creator in a campaign belongs to by its day. */
export function collaborationFinder(
  collaborations: readonly Row<'Collaborations'>[],
): (place: CreatorInCampaign, day: number) => Row<'Collaborations'> | undefined {
  const begun = collaborations.filter(({ outcome }) => !neverBegan(outcome ?? ''));
  const places = grouped(begun, keyOf);
  return (place, day) => {
    const rows = places.get(keyOf(place)) ?? [];
    return rows[
      collaborationOn(
        rows.map(({ agreed_on }) => agreed_on ?? Number.NaN),
        day,
      )
    ];
  };
}

function keyOf({ creator_id, campaign_id }: CreatorInCampaign): string {
  return `${creator_id}\n${campaign_id}`;
}
