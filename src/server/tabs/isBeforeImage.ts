import { sampleFrontTabs } from '../../workbook/sampleCampaign';
import { tabs } from '../../workbook/schema/tabs';

/** What the hidden sheet is called that keeps several tabs as they were. */
const SEVERAL = 'Tabs';

const named = new Set<string>([
  SEVERAL,
  ...tabs.map(({ name }) => name),
  ...Object.values(sampleFrontTabs),
]);

/** The names that such sheets bear: `Tabs (before 1f0c9a3e)`, and `Credits (before 1f0c9a3e)` for the copy of a long tab. */
const imageName = /^(.+) \(before [0-9a-f]{8}\)$/;

/** Whether a sheet's name is that of a hidden image, from which a run or an emptied sample can be undone. */
export function isBeforeImage(name: string): boolean {
  const [, tab = ''] = imageName.exec(name) ?? [];
  return named.has(tab);
}

/** The name of the hidden sheet that keeps tabs as they were before a run. */
export function beforeImageName(runId: string, tab: string = SEVERAL): string {
  return `${tab} (before ${runId})`;
}
