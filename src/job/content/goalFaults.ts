import { message } from '../../ground/text/text';
import { choiceText } from '../../messages/choiceText';
import { contentTexts } from '../../messages/contentTexts';
import { textAt } from '../looker/slotLabels';
import { campaignName } from '../shownNames';
import type { ContentFault, ContentMaterial } from './contentFault';

/** Bonuses for views where the campaign wants leads or orders: reach is bought, demand is needed. */
export function goalFaults(material: ContentMaterial): ContentFault[] {
  const { workbook, directory } = material;
  const { operations, campaigns } = workbook;
  const { Collaborations: table } = operations;
  const faults: ContentFault[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const isOpen = textAt(table, 'stage', row) !== 'closed';
    if (!isOpen || textAt(table, 'bonus_metric', row) !== 'views') continue;
    const campaign = table.text('campaign_id').codes[row] ?? 0;
    const action = textAt(campaigns, 'action', directory.campaignRows[campaign] ?? -1) || 'order';
    faults.push({
      kind: 'check',
      severity: 'note',
      tab: 'Collaborations',
      row: table.sheetRows[row] ?? null,
      column: 'bonus_metric',
      creator: table.text('creator_id').codes[row] ?? 0,
      campaign,
      expected: message(contentTexts.goalExpected, {}),
      found: message(contentTexts.paidByViews, {
        collab: textAt(table, 'collab_id', row),
        campaign: campaignName(material, campaign),
        action: message(choiceText('action', action), {}),
      }),
      toDo: message(contentTexts.paidByViewsToDo, {}),
    });
  }
  return faults;
}
