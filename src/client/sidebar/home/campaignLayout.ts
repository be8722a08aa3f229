import type { FormLayout } from '../../shared/formLayout';
import { WindowDaysField } from './windowDaysField';

/** Where each field of a campaign stands; what the gates do not ask for is kept in its tab alone. */
export const campaignLayout: FormLayout<'Campaigns', 'gates'> = {
  campaignId: null,
  name: { part: 'gates' },
  stage: null,
  goal: null,
  action: null,
  audienceWho: { part: 'gates', rows: 2 },
  audienceCares: { part: 'gates', rows: 2 },
  audienceWhere: { part: 'gates', rows: 2 },
  audienceCountry: null,
  audienceLanguage: null,
  offer: { part: 'gates', rows: 2 },
  offerEnds: null,
  nextStep: { part: 'gates' },
  landingPage: { part: 'gates' },
  windowDays: { part: 'gates', input: WindowDaysField },
  startsOn: null,
  endsOn: null,
  budget: null,
  targetCpa: null,
  grossMargin: null,
  leadValue: null,
  measuredBy: null,
  hashtag: null,
  toneWords: null,
};
