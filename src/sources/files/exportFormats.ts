import type { ExportFormat } from './exportFormat';
import { creatorLists } from './formats/creators/creatorLists';
import { calendlyBookings } from './formats/crm/calendlyBookings';
import { hubspotContacts } from './formats/crm/hubspotContacts';
import { hubspotDeals } from './formats/crm/hubspotDeals';
import { pipedriveDeals } from './formats/crm/pipedriveDeals';
import { salesforceOpportunities } from './formats/crm/salesforceOpportunities';
import { ga4Exploration } from './formats/platforms/ga4Exploration';
import { instagramInsights } from './formats/platforms/instagramInsights';
import { metaAds } from './formats/platforms/metaAds';
import { tiktokContent } from './formats/platforms/tiktokContent';
import { youtubeStudio } from './formats/platforms/youtubeStudio';
import { naverChannelReport } from './formats/reports/naverChannelReport';
import { amazonOrders } from './formats/shops/amazonOrders';
import { cafe24Orders } from './formats/shops/cafe24Orders';
import { etsyItems } from './formats/shops/etsyItems';
import { etsyOrders } from './formats/shops/etsyOrders';
import { kakaoStyleOrders } from './formats/shops/kakaoStyleOrders';
import { naverSmartStoreOrders } from './formats/shops/naverSmartStoreOrders';
import { shopifyOrders } from './formats/shops/shopifyOrders';
import { squareItems } from './formats/shops/squareItems';
import { squareTransactions } from './formats/shops/squareTransactions';
import { stripePayments } from './formats/shops/stripePayments';
import { tiktokAffiliateOrders } from './formats/shops/tiktokAffiliateOrders';
import { tiktokShopOrders } from './formats/shops/tiktokShopOrders';
import { wooCommerceAnalytics } from './formats/shops/wooCommerceAnalytics';
import { wooCommerceOrders } from './formats/shops/wooCommerceOrders';

/** Every kind of file that is recognised by its header, in the order of the documentation. */
export const exportFormats: readonly ExportFormat[] = [
  shopifyOrders,
  wooCommerceOrders,
  wooCommerceAnalytics,
  stripePayments,
  squareTransactions,
  squareItems,
  etsyOrders,
  etsyItems,
  amazonOrders,
  tiktokShopOrders,
  tiktokAffiliateOrders,
  naverSmartStoreOrders,
  cafe24Orders,
  kakaoStyleOrders,
  naverChannelReport,
  hubspotContacts,
  hubspotDeals,
  pipedriveDeals,
  salesforceOpportunities,
  calendlyBookings,
  creatorLists,
  ga4Exploration,
  instagramInsights,
  tiktokContent,
  youtubeStudio,
  metaAds,
];
