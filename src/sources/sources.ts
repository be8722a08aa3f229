import { ga4 } from './ga4/ga4';
import { instagram } from './instagram/instagram';
import { shopify } from './shopify/shopify';
import type { Source } from './source';
import { youtube } from './youtube/youtube';

/** Every account that imports can read. */
export const sources: readonly Source[] = [shopify, ga4, youtube, instagram];
