import { type Message, message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import type { Severity } from '../../workbook/issue';
import type { TabName } from '../../workbook/schema/tabs';
import { conversionRole } from '../conversionMeasures';
import { creatorId, type HealthMaterial } from './healthMaterial';

/** Lists what is missing before the figures can mean what they should. */
export function reportMinimums(material: HealthMaterial): void {
  reportUntracked(material);
  reportMargins(material);
  reportTarget(material);
  reportSignals(material);
  reportDatelessCosts(material);
}

interface Words {
  readonly expected: Message;
  readonly found: Message;
  readonly toDo: Message;
}

function tell(
  { workbook }: HealthMaterial,
  severity: Severity,
  [tab, column, row]: readonly [TabName, string, number | null],
  words: Words,
): void {
  workbook.issues.add({ severity, tab, column, row, ...words });
}

function reportUntracked(material: HealthMaterial): void {
  const { workbook, totals } = material;
  const tracked = new Set(workbook.links.text('creator_id').codes);
  for (const [creator, { posts }] of totals.creators) {
    if (posts === 0 || tracked.has(creator)) continue;
    tell(material, 'warning', ['Links', 'creator_id', null], {
      expected: message(jobTexts.linkOrCode, { creator: creatorId(material, creator) }),
      found: message(jobTexts.noLink, { posts }),
      toDo: message(jobTexts.linkToDo, {}),
    });
  }
}

function reportMargins(material: HealthMaterial): void {
  const { role, isLead, margin, revenue } = material.figures.conversions;
  let orders = 0;
  let leads = 0;
  for (let row = 0; row < role.length; row++) {
    if (role[row] === conversionRole.excluded) continue;
    if (isLead[row] === 1) leads += (revenue[row] ?? 0) > 0 ? 1 : 0;
    else orders += Number.isNaN(margin[row] ?? 0) ? 1 : 0;
  }
  if (orders > 0) {
    tell(material, 'warning', ['Settings', 'gross_margin', null], {
      expected: message(jobTexts.marginNeeded, {}),
      found: message(jobTexts.ordersWithoutMargin, { orders }),
      toDo: message(jobTexts.marginToDo, {}),
    });
  }
  if (leads > 0) {
    tell(material, 'warning', ['Conversions', 'revenue', null], {
      expected: message(jobTexts.revenueOnOrders, {}),
      found: message(jobTexts.revenueOnLeads, { leads }),
      toDo: message(jobTexts.revenueToDo, {}),
    });
  }
}

function reportTarget(material: HealthMaterial): void {
  const { settings, campaigns } = material.workbook;
  const ownTargets = campaigns.number('target_cpa');
  if (settings.target_cpa !== null || ownTargets.some((target) => target > 0)) return;
  if (material.totals.all.posts === 0) return;
  tell(material, 'note', ['Settings', 'target_cpa', null], {
    expected: message(jobTexts.targetNeeded, {}),
    found: message(jobTexts.noTarget, {}),
    toDo: message(jobTexts.targetToDo, {}),
  });
}

function reportSignals(material: HealthMaterial): void {
  let creators = 0;
  for (const [creator, { posts }] of material.totals.creators) {
    if (posts > 0 && material.signals.riskOf(creator) === undefined) creators += 1;
  }
  if (creators === 0) return;
  tell(material, 'note', ['Snapshots', 'followers', null], {
    expected: message(jobTexts.signalsNeeded, {}),
    found: message(jobTexts.signalsMissing, { creators }),
    toDo: message(jobTexts.signalsToDo, {}),
  });
}

function reportDatelessCosts(material: HealthMaterial): void {
  const { workbook, directory, figures } = material;
  const { assets } = workbook;
  const ids = assets.text('asset_id');
  const startedOn = assets.number('started_on');
  const posts = assets.text('post_id').codes;
  for (let row = 0; row < assets.rowCount; row++) {
    const hasDay = !Number.isNaN(startedOn[row] ?? Number.NaN);
    const hasPost = (directory.postRows[posts[row] ?? 0] ?? -1) !== -1;
    if (hasDay || hasPost || (figures.assets.spend[row] ?? 0) === 0) continue;
    tell(material, 'warning', ['Assets', 'started_on', assets.sheetRows[row] ?? null], {
      expected: message(jobTexts.startOrPost, {}),
      found: message(jobTexts.noDay, { asset: ids.texts[ids.codes[row] ?? 0] ?? '' }),
      toDo: message(jobTexts.noDayToDo, {}),
    });
  }
}
