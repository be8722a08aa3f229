import type { Source } from '../../sources/source';

/** Google gives this service no types: it is there when the manifest says so. */
declare const AnalyticsData: unknown;

/** The advanced service that an account is read by; null where there is none or it is not switched on. */
export function accountService({ service }: Pick<Source, 'service'>): unknown {
  if (service === 'YouTube') return typeof YouTube === 'undefined' ? null : (YouTube ?? null);
  if (service === null || typeof AnalyticsData === 'undefined') return null;
  return AnalyticsData;
}
