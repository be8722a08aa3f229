import type { SidebarOpening } from '../../../src/shared/sidebarOpening';
import { sampleLink, sampleOpening } from './sampleOpening';

const script = '<img src=x onerror="window.isHacked=1"><script data-evil>isHacked=1</script>';
const endless = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselanhänger'.repeat(4);
const korean = '아주긴이름의크리에이터가만드는콘텐츠'.repeat(6);
const field = `${script}${'가나다 abc '.repeat(6000)}`.slice(0, 50_000);

/** A workbook full of markup, endless words and a full cell. */
export function hostileOpening(change: Partial<SidebarOpening> = {}): SidebarOpening {
  const sample = sampleOpening();
  const names = [script, endless, korean, '</script><script>isHacked=1</script>\'"', '__proto__'];
  return {
    ...sample,
    campaigns: sample.campaigns.map((campaign) => ({
      ...campaign,
      name: `${script}${endless}`,
      audienceWho: field,
      goal: field,
    })),
    creators: sample.creators.map((creator, index) => ({
      ...creator,
      name: names[index % names.length] ?? '',
      platform: endless,
      handle: script,
    })),
    links: [
      { ...sampleLink('c1', 2), url: `https://shop.example/${endless}?utm_source=${script}` },
      { ...sampleLink('c2', 3), url: script, promoCode: [endless] },
    ],
    posts: [
      {
        campaignId: 'spring-pilot',
        creatorId: 'c1',
        posts: 2,
        closedPosts: 1,
        excludedPostIds: [script],
      },
    ],
    worstFinding: { tab: script, row: null, found: endless, toDo: script, help: endless },
    creatorResults: [
      { creatorId: 'c1', campaignIds: ['spring-pilot'], word: 'stop', nextStep: script },
    ],
    due: [
      { what: script, why: endless, creator: endless, daysLate: 3, kind: script, collabId: field },
    ],
    captions: [{ creatorId: 'c1', caption: `</script>${field}` }],
    lastRun: {
      succeeded: false,
      isHeld: false,
      endedAtMs: 1776668400000,
      message: `${script} ${endless}`,
    },
    trouble: `${script} ${endless}`,
    ...change,
  };
}
