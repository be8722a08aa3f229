import { assetsTab } from './tabs/assetsTab';
import { auditTab } from './tabs/auditTab';
import { benchmarksTab } from './tabs/benchmarksTab';
import { brandSnapshotsTab } from './tabs/brandSnapshotsTab';
import { briefsTab } from './tabs/briefsTab';
import { campaignsTab } from './tabs/campaignsTab';
import { channelsTab } from './tabs/channelsTab';
import { collaborationsTab } from './tabs/collaborationsTab';
import { commentsTab } from './tabs/commentsTab';
import { commissionsTab } from './tabs/commissionsTab';
import { contactsTab } from './tabs/contactsTab';
import { conversionsTab } from './tabs/conversionsTab';
import { creatorsTab } from './tabs/creatorsTab';
import { creditsTab } from './tabs/creditsTab';
import { deliverablesTab } from './tabs/deliverablesTab';
import { feedsTab } from './tabs/feedsTab';
import { forecastsTab } from './tabs/forecastsTab';
import { healthTab } from './tabs/healthTab';
import { helpTab } from './tabs/helpTab';
import { inquiriesTab } from './tabs/inquiriesTab';
import { linksTab } from './tabs/linksTab';
import { lookerTab } from './tabs/lookerTab';
import { messagesTab } from './tabs/messagesTab';
import { pagesTab } from './tabs/pagesTab';
import { payoutsTab } from './tabs/payoutsTab';
import { plansTab } from './tabs/plansTab';
import { postsTab } from './tabs/postsTab';
import { promotionsTab } from './tabs/promotionsTab';
import { ratesTab } from './tabs/ratesTab';
import { reportedTab } from './tabs/reportedTab';
import { retroTab } from './tabs/retroTab';
import { rollUpTab } from './tabs/rollUpTab';
import { runsTab } from './tabs/runsTab';
import { scoreboardTab } from './tabs/scoreboardTab';
import { settingsTab } from './tabs/settingsTab';
import { snapshotsTab } from './tabs/snapshotsTab';
import { taxTab } from './tabs/taxTab';
import { testsTab } from './tabs/testsTab';
import { todayTab } from './tabs/todayTab';

/** Every tab of the workbook, in the order in which people meet them. */
export const tabs = [
  settingsTab,
  campaignsTab,
  creatorsTab,
  postsTab,
  linksTab,
  conversionsTab,
  reportedTab,
  assetsTab,
  snapshotsTab,
  commentsTab,
  benchmarksTab,
  briefsTab,
  collaborationsTab,
  deliverablesTab,
  payoutsTab,
  messagesTab,
  contactsTab,
  inquiriesTab,
  retroTab,
  channelsTab,
  pagesTab,
  promotionsTab,
  brandSnapshotsTab,
  plansTab,
  testsTab,
  taxTab,
  feedsTab,
  ratesTab,
  scoreboardTab,
  creditsTab,
  lookerTab,
  healthTab,
  helpTab,
  runsTab,
  todayTab,
  commissionsTab,
  auditTab,
  forecastsTab,
  rollUpTab,
] as const;

/** Any tab's declaration. */
export type AnyTab = (typeof tabs)[number];

/** The name of a tab. */
export type TabName = AnyTab['name'];

/** The declaration of the tab with this name. */
export type TabNamed<Name extends TabName> = Extract<AnyTab, { readonly name: Name }>;

/** The declaration of a tab. @throws RangeError for a name that is no tab (a slip in code, not in data) */
export function tabNamed<Name extends TabName>(name: Name): TabNamed<Name> {
  const tab = tabs.find((each) => each.name === name);
  if (tab === undefined) throw new RangeError(`no tab is named ${name}`);
  return tab as TabNamed<Name>;
}
