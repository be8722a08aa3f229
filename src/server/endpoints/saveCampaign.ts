import { inputError } from '../../domain/inputError';
import { tagWord } from '../../domain/links/linkNames';
import { countOfText } from '../../ground/cells/countOfText';
import { isBlank } from '../../ground/cells/isBlank';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { records } from '../../workbook/read/records';
import type { NewRow } from '../../workbook/schema/row';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { appendRecords, updateRecord } from '../tabs/writeRecords';
import { sidebarCampaign } from './campaignRecord';
import { type InputReader, inputReader } from './readInput';

/** Writes a campaign: its own row, or a new one with an id made from its name. */
export function saveCampaign(input: InputOf<'saveCampaign'>): ResultOf<'saveCampaign'> {
  const campaign = inputReader(input).object('campaign');
  const change = campaignRow(campaign);
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const table = workbook.table('Campaigns');
    const rows = records(table);
    const asked = campaign.text('campaignId');
    const index = rows.findIndex(({ campaign_id }) => campaign_id === asked);
    if (asked !== '' && index < 0) throw inputError(endpointTexts.campaignUnknown, { id: asked });
    const id = asked || freshId(change.name ?? '', new Set(rows.map((row) => row.campaign_id)));
    const sheetRow = table.sheetRows[index];
    if (sheetRow === undefined) {
      appendRecords(workbook, 'Campaigns', [{ campaign_id: id, stage: 'pilot', ...change }]);
    } else {
      updateRecord(workbook, 'Campaigns', sheetRow, change);
    }
    const saved = records(workbook.table('Campaigns')).find((row) => row.campaign_id === id);
    if (!saved) throw inputError(endpointTexts.campaignUnknown, { id });
    return { campaign: sidebarCampaign(saved) };
  });
}

function campaignRow(campaign: InputReader): NewRow<'Campaigns'> {
  return {
    name: campaign.filled('name').trim(),
    audience_who: campaign.text('audienceWho'),
    audience_cares: campaign.text('audienceCares'),
    audience_where: campaign.text('audienceWhere'),
    offer: campaign.text('offer'),
    next_step: campaign.text('nextStep'),
    landing_page: campaign.text('landingPage'),
    window_days: windowDays(campaign.text('windowDays')),
  };
}

function windowDays(text: string): number | null {
  if (isBlank(text)) return null;
  const days = countOfText(text);
  if (!(days >= 1 && days <= 365)) {
    throw inputError(endpointTexts.mustBeDays, {});
  }
  return days;
}

function freshId(name: string, taken: ReadonlySet<string>): string {
  const stem = tagWord(name).slice(0, 40) || 'campaign';
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
