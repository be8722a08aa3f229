import type { FormLayout } from '../../../shared/formLayout';
import { termsLayout } from '../collaboration/termsLayout';

const nothing = Object.fromEntries(Object.keys(termsLayout).map((key) => [key, null]));

/** What somebody writes for the creator, and whether she sees the uses of her code. */
export const recapLayout = {
  ...(nothing as { readonly [Key in keyof typeof termsLayout]: null }),
  learned: { part: 'recap', rows: 3 },
  proposal: { part: 'recap', rows: 2 },
  shareOrders: { part: 'recap' },
} satisfies FormLayout<'Collaborations', 'recap'>;
