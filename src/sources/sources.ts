import { ga4 } from './accounts/ga4/ga4';
import { instagram } from './accounts/instagram/instagram';
import { shopify } from './accounts/shopify/shopify';
import { youtube } from './accounts/youtube/youtube';
import type { Source } from './source';

/** Every account that imports can read. */
export const sources: readonly Source[] = [shopify, ga4, youtube, instagram];
