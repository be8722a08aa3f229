import type { FormLayout } from '../../../shared/formLayout';

/** Where each figure of a channel stands. */
export const channelLayout: FormLayout<'Channels', 'month' | 'shop'> = {
  month: { part: 'month' },
  channel: { part: 'month' },
  spend: { part: 'month' },
  impressions: { part: 'month' },
  clicks: { part: 'month' },
  leads: { part: 'month' },
  orders: { part: 'month' },
  revenue: { part: 'month' },
  margin: { part: 'month' },
  newCustomers: { part: 'month' },
  shopOrders: { part: 'shop' },
  shopRevenue: { part: 'shop' },
  sourceNote: { part: 'month' },
};
