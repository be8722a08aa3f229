import type { AttributionInput } from '../../domain/attribution/attributionInput';
import type { TrackingIndex } from '../../domain/attribution/trackingIndex';
import type { PlaceOf } from './assignmentPlaces';

/**
 * The places that carry a code, item, link or page of one creator alone. A key that several creators share
 * proves nothing and is nobody's own.
 */
export function placesWithOwnKey(
  { links }: Pick<AttributionInput, 'links'>,
  index: TrackingIndex,
  placeOf: PlaceOf,
): Set<number> {
  const places = new Set<number>();
  for (const owners of [index.codes, index.items, index.utmContents, index.utmIds, index.pages]) {
    for (const { creators, links: rows } of owners.values()) {
      if (creators.length !== 1) continue;
      for (const link of rows) {
        places.add(placeOf(links.creators[link] ?? 0, links.campaigns[link] ?? 0));
      }
    }
  }
  return places;
}
