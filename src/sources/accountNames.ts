/** What the accounts are called that a build may leave out, by their id; product names in every language. */
export const accountNames = {
  shopify: 'Shopify',
  ga4: 'Google Analytics 4',
  youtube: 'YouTube',
  instagram: 'Instagram',
} as const;
