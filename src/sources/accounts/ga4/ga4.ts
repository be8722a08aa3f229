import { dayMs } from '../../../ground/time/calendarDay';
import { apiTexts } from '../../../messages/apiTexts';
import type { Source } from '../../source';
import { readSessions, readVisits } from './parse';
import { sessionsRequest, visitDays, visitsRequest } from './request';

/** Visits of Google Analytics 4 by day and campaign tags, by the user's own Google account. */
export const ga4: Source = {
  id: 'ga4',
  label: { en: 'Google Analytics 4', ko: 'Google 애널리틱스 4' },
  fills: ['Posts'],
  scopes: ['https://www.googleapis.com/auth/analytics.readonly'],
  service: 'AnalyticsData',
  whitelist: [],
  overlapMs: 3 * dayMs,
  settings: [
    {
      key: 'property',
      label: apiTexts.propertyLabel,
      hint: apiTexts.propertyHint,
      isSecret: false,
      pattern: /^\d{5,12}$/,
    },
  ],
  test: sessionsRequest,
  readTest: readSessions,
  begin: (context) => ({ ...visitDays(context), offset: 0 }),
  request: visitsRequest,
  read: readVisits,
};
