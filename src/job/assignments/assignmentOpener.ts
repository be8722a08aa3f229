import { captureOf } from '../../domain/judgement/captureOf';
import { unmeasuredBecause } from '../../domain/judgement/unmeasuredBecause';
import type { CampaignTerms } from '../campaignTerms';
import { type Assignment, newAssignment } from './assignment';
import type { AssignmentMaterial } from './assignmentMaterial';
import type { PlaceOf } from './assignmentPlaces';
import { placesWithOwnKey } from './ownKeys';

/** Finds the assignment of a creator in a campaign. */
export type Open = (creator: number, campaign: number) => Assignment;

/** What a new assignment is asked for. */
interface Opening {
  readonly terms: CampaignTerms;
  readonly placeOf: PlaceOf;
  /** Those found so far. */
  readonly places: Map<number, Assignment>;
}

/** Finds the assignment of a creator in a campaign, or opens it: its key and terms are asked once. */
export function assignmentOpener(
  { attribution, tally, index, reported }: AssignmentMaterial,
  { terms, placeOf, places }: Opening,
): Open {
  const keyed = placesWithOwnKey(attribution, index, placeOf);
  for (const { creator, campaign, hasKey } of tally.places) {
    if (hasKey) keyed.add(placeOf(creator, campaign));
  }
  for (const { creator, campaign } of reported) keyed.add(placeOf(creator, campaign));
  return (creator, campaign) => {
    const place = placeOf(creator, campaign);
    const known = places.get(place);
    if (known !== undefined) return known;
    const keys = tally.keysOf(campaign);
    const isByReports = terms.isByReports(campaign);
    const opened = newAssignment({
      creator,
      campaign,
      kind: terms.kindOf(campaign),
      target: terms.targetOf(campaign),
      captured: isByReports ? 1 : captureOf(keys, keys),
      unmeasured: unmeasuredBecause(
        keyed.has(place) || keys.hasSurvey,
        isByReports ? undefined : keys,
      ),
      leadValue: terms.kindOf(campaign) === 'lead' ? terms.leadValueOf(campaign) : Number.NaN,
    });
    places.set(place, opened);
    return opened;
  };
}
