import type { Text } from '../../ground/text/text';
import { rightsTexts } from '../../messages/rightsTexts';

/** Where a brand may show a creator's content. */
export const rightsPlaces = [
  'organic',
  'ads',
  'website',
  'email',
  'product_card',
  'store_listing',
  'print',
] as const;

export type RightsPlace = (typeof rightsPlaces)[number];

/** What people read for a place where content may be used. */
export function rightsPlaceLabel(place: RightsPlace): Text {
  return rightsTexts[place];
}

/** Usual lengths of a licence, in months: 3 to 6 for paid ads, 6 to 12 for the rest. */
export const usualRightsMonths: { readonly [use in 'ads' | 'other']: readonly [number, number] } = {
  ads: [3, 6],
  other: [6, 12],
};
