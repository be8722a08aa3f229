import { type Message, message } from '../../ground/text/text';
import { jobTexts } from '../../messages/jobTexts';
import type { Severity } from '../../workbook/issue';
import type { TabName } from '../../workbook/schema/tabs';
import type { HealthMaterial } from './healthMaterial';
import { reportMargins } from './reportMargins';
import { reportMeasurability } from './reportMeasurability';
import { reportPlannedPosts } from './reportPlannedPosts';

/** Lists what is missing before the figures can mean what they should. */
export function reportMinimums(material: HealthMaterial): void {
  reportMeasurability(material);
  reportMargins(material);
  reportPlannedPosts(material);
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

function reportTarget(material: HealthMaterial): void {
  const { all } = material.assignments;
  if (all.length === 0 || all.some(({ target }) => target !== undefined)) return;
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
  const { workbook, directory, measures } = material;
  const { assets } = workbook;
  const ids = assets.text('asset_id');
  const startedOn = assets.number('started_on');
  const posts = assets.text('post_id').codes;
  for (let row = 0; row < assets.rowCount; row++) {
    const hasDay = !Number.isNaN(startedOn[row] ?? Number.NaN);
    const hasPost = (directory.postRows[posts[row] ?? 0] ?? -1) !== -1;
    if (hasDay || hasPost || (measures.assets.spend[row] ?? 0) === 0) continue;
    tell(material, 'warning', ['Assets', 'started_on', assets.sheetRows[row] ?? null], {
      expected: message(jobTexts.startOrPost, {}),
      found: message(jobTexts.noDay, { asset: ids.texts[ids.codes[row] ?? 0] ?? '' }),
      toDo: message(jobTexts.noDayToDo, {}),
    });
  }
}
