import type { ExportFormat } from './exportFormat';
import { cafe24Orders } from './formats/cafe24Orders';
import { ga4Exploration } from './formats/ga4Exploration';
import { instagramInsights } from './formats/instagramInsights';
import { metaAds } from './formats/metaAds';
import { naverSmartStoreOrders } from './formats/naverSmartStoreOrders';
import { shopifyOrders } from './formats/shopifyOrders';
import { stripePayments } from './formats/stripePayments';
import { tiktokContent } from './formats/tiktokContent';
import { wooCommerceAnalytics } from './formats/wooCommerceAnalytics';
import { wooCommerceOrders } from './formats/wooCommerceOrders';
import { youtubeStudio } from './formats/youtubeStudio';

/** Every kind of file that is recognised by its header. */
export const exportFormats: readonly ExportFormat[] = [
  shopifyOrders,
  wooCommerceOrders,
  wooCommerceAnalytics,
  stripePayments,
  cafe24Orders,
  naverSmartStoreOrders,
  ga4Exploration,
  instagramInsights,
  tiktokContent,
  youtubeStudio,
  metaAds,
];
