import { type Message, message } from '../../ground/text/text';
import { orderTexts } from '../../messages/orderTexts';
import { campaignName } from '../shownNames';
import type { HealthMaterial } from './healthMaterial';

/** Lists reported counts that are left out, or that name nobody. */
export function reportReported(material: HealthMaterial): void {
  const { workbook, reports } = material;
  const tell = (
    row: number,
    column: string,
    [expected, found, toDo]: readonly [Message, Message, Message],
    severity: 'warning' | 'note' = 'warning',
  ) =>
    workbook.issues.add({
      severity,
      tab: 'Reported',
      row,
      column,
      expected,
      found,
      toDo,
    });
  for (const row of reports.periodsTurned) {
    tell(row, 'period_end', [
      message(orderTexts.periodInOrder, {}),
      message(orderTexts.periodTurned, {}),
      message(orderTexts.periodTurnedToDo, {}),
    ]);
  }
  for (const { sheetRow, byRow } of reports.partly) {
    tell(sheetRow, 'period_start', [
      message(orderTexts.periodsApart, {}),
      message(orderTexts.partlyReplaced, { row: byRow }),
      message(orderTexts.partlyReplacedToDo, {}),
    ]);
  }
  for (const { sheetRow, byRow } of reports.replaced) {
    const told = [
      message(orderTexts.periodOnce, {}),
      message(orderTexts.replaced, { row: byRow }),
      message(orderTexts.replacedToDo, {}),
    ] as const;
    tell(sheetRow, 'period_end', told, 'note');
  }
  for (const { sheetRow, campaign } of reports.notMeasured) {
    const id = campaignName(material, campaign);
    tell(sheetRow, 'campaign_id', [
      message(orderTexts.measuredCampaign, {}),
      campaign === 0
        ? message(orderTexts.noCampaign, {})
        : message(orderTexts.notMeasuredByReports, { campaign: id }),
      message(orderTexts.notMeasuredToDo, {}),
    ]);
  }
  for (const { creator, sheetRow } of reports.counts) {
    if (creator !== 0) continue;
    tell(sheetRow, 'creator_id', [
      message(orderTexts.knownCreator, {}),
      message(orderTexts.nobodyReported, {}),
      message(orderTexts.nobodyReportedToDo, {}),
    ]);
  }
}
