import type { FormLayout } from '../../shared/formLayout';
import { HashtagField } from './hashtagField';
import { WindowDaysField } from './windowDaysField';

/** Where each field of a campaign stands; what the gates do not ask for is folded. */
export const campaignLayout: FormLayout<'Campaigns', 'gates' | 'more'> = {
  campaignId: null,
  name: { part: 'gates' },
  stage: { part: 'more' },
  goal: { part: 'more' },
  action: { part: 'gates' },
  audienceWho: { part: 'gates', rows: 2 },
  audienceCares: { part: 'gates', rows: 2 },
  audienceWhere: { part: 'gates', rows: 2 },
  audienceCountry: { part: 'more' },
  audienceLanguage: { part: 'more' },
  offer: { part: 'gates', rows: 2 },
  offerEnds: { part: 'more' },
  nextStep: { part: 'gates' },
  landingPage: { part: 'gates' },
  windowDays: { part: 'gates', input: WindowDaysField },
  startsOn: { part: 'more' },
  endsOn: { part: 'more' },
  budget: { part: 'more' },
  targetCpa: { part: 'gates' },
  grossMargin: { part: 'more' },
  leadValue: { part: 'more' },
  measuredBy: { part: 'more' },
  hashtag: { part: 'more', input: HashtagField },
  toneWords: { part: 'more' },
  prelaunch: null,
};
