import { rightsTexts } from '../../messages/rightsTexts';
import type { Text } from '../../messages/text';
import { type Completeness, completeness } from './completeness';

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

export function rightsPlaceLabel(place: RightsPlace): Text {
  return rightsTexts[place];
}

/** Usual lengths of a licence, in months: 3 to 6 for paid ads, 6 to 12 for the rest. */
export const usualRightsMonths: { readonly [use in 'ads' | 'other']: readonly [number, number] } = {
  ads: [3, 6],
  other: [6, 12],
};

/** What a brief says about rights; null is not yet decided. */
export interface ContentRights {
  readonly rightsWhere: readonly RightsPlace[];
  readonly rightsMonths: number | null;
  readonly mayEdit: boolean | null;
}

/** Whether all three questions are settled at once: where, how long, may we cut and adapt. */
export function rightsAgreed({ rightsWhere, rightsMonths, mayEdit }: ContentRights): Completeness {
  return completeness([
    [rightsWhere.length > 0, rightsTexts.where],
    [rightsMonths !== null && rightsMonths > 0, rightsTexts.howLong],
    [mayEdit !== null, rightsTexts.adapt],
  ]);
}
