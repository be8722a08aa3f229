import { shownMoney, shownPercent } from '../../domain/judgement/shownNumber';
import { message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import type { Assignment } from '../assignments/assignment';
import { remedyOf } from '../scoreboard/remedyOf';
import { campaignName, creatorName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

/**
 * Lists creators without a key of their own, and campaigns of which hardly an order says where it came
 * from: nothing can be said about what they brought, so their spend is left out of CPA and ROMI.
 */
export function reportMeasurability(material: HealthMaterial): void {
  for (const assignment of material.assignments.all) {
    if (assignment.unmeasured?.kind === 'noKey') reportNoKey(material, assignment);
  }
  const campaigns = new Map<number, Assignment[]>();
  for (const assignment of material.assignments.all) {
    if (assignment.unmeasured?.kind !== 'fewKeys') continue;
    const others = campaigns.get(assignment.campaign) ?? [];
    campaigns.set(assignment.campaign, [...others, assignment]);
  }
  for (const [campaign, assignments] of campaigns) reportFewKeys(material, campaign, assignments);
}

function reportNoKey(material: HealthMaterial, { creator, campaign, posts, spend }: Assignment) {
  const { workbook } = material;
  const values = { posts, campaign: campaignName(material, campaign) };
  workbook.issues.add({
    severity: spend > 0 ? 'error' : 'warning',
    tab: 'Links',
    column: 'creator_id',
    row: null,
    expected: message(jobTexts.linkOrCode, { creator: creatorName(material, creator) }),
    found: message(jobTexts.noLink, values),
    toDo: message(jobTexts.linkToDo, { remedy: remedyOf(workbook) }),
  });
}

function reportFewKeys(
  material: HealthMaterial,
  campaign: number,
  unmeasured: readonly Assignment[],
): void {
  const { workbook, assignments } = material;
  const { orders, withKey } = assignments.keysOf(campaign);
  const spend = unmeasured.reduce((sum, each) => sum + each.spend, 0);
  workbook.issues.add({
    severity: 'error',
    tab: 'Conversions',
    column: null,
    row: null,
    expected: message(jobTexts.keysNeeded, {}),
    found: message(jobTexts.fewKeys, {
      campaign: campaignName(material, campaign),
      withKey,
      orders,
      percent: shownPercent(withKey / orders),
      spend: shownMoney(spend),
    }),
    toDo: remedyOf(workbook),
  });
}
