import type { HelpTopic } from '../messages/healthHelpTitles';
import type { TabName } from './schema/tabs';

const topics: { readonly [name in TabName]?: HelpTopic } = {
  Settings: 'settings',
  Benchmarks: 'settings',
  Tax: 'settings',
  Campaigns: 'campaigns',
  Briefs: 'campaigns',
  Creators: 'creators',
  Snapshots: 'creators',
  Comments: 'creators',
  Posts: 'posts',
  Assets: 'posts',
  Links: 'links',
  Conversions: 'orders',
  Reported: 'orders',
};

/** The section of Help on Health that speaks of a tab. */
export function helpTopicOf(tab: TabName): HelpTopic {
  return topics[tab] ?? 'work';
}
