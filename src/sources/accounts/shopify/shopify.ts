import { apiTexts } from '../../../messages/apiTexts';
import type { Source } from '../../source';
import { readOrders, readShop } from './parse';
import { ordersRequest, shopRequest } from './request';

/** Orders of a Shopify shop, by the token of the shop's own custom app (scope read_orders). */
export const shopify: Source = {
  id: 'shopify',
  label: { en: 'Shopify', ko: 'Shopify' },
  fills: ['Conversions'],
  scopes: ['https://www.googleapis.com/auth/script.external_request'],
  service: null,
  whitelist: ['https://*.myshopify.com/'],
  overlapMs: 3_600_000,
  settings: [
    {
      key: 'shop',
      label: apiTexts.shopLabel,
      hint: apiTexts.shopHint,
      isSecret: false,
      pattern: /^[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com$/,
    },
    {
      key: 'token',
      label: apiTexts.tokenLabel,
      hint: apiTexts.shopifyTokenHint,
      isSecret: true,
      pattern: /^[\w-]{20,200}$/,
    },
  ],
  test: shopRequest,
  readTest: readShop,
  placeOf: ({ after }) => String(after),
  begin: () => ({ after: null, done: 0 }),
  request: ordersRequest,
  read: readOrders,
};
