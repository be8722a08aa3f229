import { type SourceCategory, sourceCategory } from './sourceCategory';

/** GA4's default channels, by the names that its reports show. */
export type Channel =
  | 'Direct'
  | 'Cross-network'
  | 'Paid Shopping'
  | 'Paid Search'
  | 'Paid Social'
  | 'Paid Video'
  | 'Display'
  | 'Paid Other'
  | 'Organic Shopping'
  | 'Organic Social'
  | 'Organic Video'
  | 'Organic Search'
  | 'AI Assistant'
  | 'Referral'
  | 'Email'
  | 'Affiliates'
  | 'Audio'
  | 'SMS'
  | 'Mobile Push Notifications'
  | 'Unassigned';

/** A visit's tags in lower case, with the source's group. */
interface Visit {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly category: SourceCategory | undefined;
}

/** The channels in Google's order: the first rule that holds wins. */
const rules: readonly (readonly [Channel, (visit: Visit) => boolean])[] = [
  ['Direct', isDirect],
  ['Cross-network', ({ campaign }) => campaign.includes('cross-network')],
  ['Paid Shopping', (visit) => isPaid(visit) && isShopping(visit)],
  ['Paid Search', (visit) => isPaid(visit) && visit.category === 'search'],
  ['Paid Social', (visit) => isPaid(visit) && visit.category === 'social'],
  ['Paid Video', (visit) => isPaid(visit) && visit.category === 'video'],
  ['Display', oneOf('medium', 'display|banner|expandable|interstitial|cpm')],
  ['Paid Other', isPaid],
  ['Organic Shopping', isShopping],
  ['Organic Social', (visit) => visit.category === 'social' || isSocialMedium(visit)],
  ['Organic Video', ({ category, medium }) => category === 'video' || medium.includes('video')],
  ['Organic Search', ({ category, medium }) => category === 'search' || medium === 'organic'],
  ['AI Assistant', oneOf('medium', 'ai-assistant')],
  ['Referral', oneOf('medium', 'referral|app|link')],
  ['Email', (visit) => isEmail(visit.source) || isEmail(visit.medium)],
  ['Affiliates', oneOf('medium', 'affiliate')],
  ['Audio', oneOf('medium', 'audio')],
  ['SMS', ({ source, medium }) => source === 'sms' || medium === 'sms'],
  ['Mobile Push Notifications', isPush],
];

const isSocialMedium = oneOf(
  'medium',
  'social|social-network|social-media|sm|social network|social media',
);

/**
 * The default channel in which GA4's reports will show a link with these tags. Case doesn't
 * matter to the rules; a source counts as known only when it is on Google's list as it stands.
 *
 * @see https://support.google.com/analytics/answer/9756891
 */
export function utmChannel(source = '', medium = '', campaign = ''): Channel {
  const visit = {
    source: source.trim().toLowerCase(),
    medium: medium.trim().toLowerCase(),
    campaign: campaign.trim().toLowerCase(),
    category: sourceCategory(source),
  };
  return rules.find(([, holds]) => holds(visit))?.[0] ?? 'Unassigned';
}

function oneOf(field: 'medium', names: string): (visit: Visit) => boolean {
  const known = new Set(names.split('|'));
  return (visit) => known.has(visit[field]);
}

function isDirect({ source, medium, campaign }: Visit): boolean {
  const nothing = source === '' && medium === '' && campaign === '';
  return nothing || (source === '(direct)' && (medium === '(none)' || medium === '(not set)'));
}

/** Google's ^(.*cp.*|ppc|retargeting|paid.*)$ */
function isPaid({ medium }: Visit): boolean {
  return (
    medium.includes('cp') ||
    medium === 'ppc' ||
    medium === 'retargeting' ||
    medium.startsWith('paid')
  );
}

/** Google's list of shopping sites or ^(.*(([^a-df-z]|^)shop|shopping).*)$ in the campaign. */
function isShopping({ category, campaign }: Visit): boolean {
  return category === 'shopping' || /(?:[^a-df-z]|^)shop|shopping/.test(campaign);
}

function isEmail(value: string): boolean {
  return /^e[-_ ]?mail$/.test(value);
}

function isPush({ source, medium }: Visit): boolean {
  return (
    medium.endsWith('push') ||
    medium.includes('mobile') ||
    medium.includes('notification') ||
    source === 'firebase'
  );
}
