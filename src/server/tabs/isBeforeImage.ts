import { sampleFrontTabs } from '../../workbook/sampleCampaign';
import { tabs } from '../../workbook/schema/tabs';

const tabNames = new Set<string>([
  ...tabs.map(({ name }) => name),
  ...Object.values(sampleFrontTabs),
]);

/** The names that images of tabs before a run bear: `Looker (before 1f0c9a3e)`. */
const imageName = /^(.+) \(before [0-9a-f]{8}\)$/;

/** Whether a sheet's name is that of a hidden image, from which a run or an emptied sample can be undone. */
export function isBeforeImage(name: string): boolean {
  const [, tab = ''] = imageName.exec(name) ?? [];
  return tabNames.has(tab);
}
