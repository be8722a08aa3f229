import { inputError } from '../../domain/inputError';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { requestReader } from '../../workbook/record/requestReader';
import { wireRecord } from '../../workbook/record/wireRecord';
import type { NewRow } from '../../workbook/schema/row';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { inputReader } from './readInput';
import { saveRecord } from './saveRecord';
import { withoutBlankId } from './withoutBlankId';

const readCampaign = requestReader('Campaigns');

/** Writes a campaign: over its own row, or as a new pilot with an id made from its name. */
export function saveCampaign(input: InputOf<'saveCampaign'>): ResultOf<'saveCampaign'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const { clock } = workbook.reading;
    const asked = readCampaign(
      withoutBlankId(inputReader(input).value('campaign'), 'campaignId'),
      clock,
    );
    requireUsable(asked);
    const isNew = asked.campaign_id === undefined;
    const campaign = isNew ? { stage: 'pilot' as const, ...asked } : asked;
    const saved = saveRecord(workbook, 'Campaigns', campaign, asked.name ?? '');
    return { campaign: wireRecord('Campaigns', saved, clock) };
  });
}

/** A campaign that people are to find again has a name, and a window is whole days. */
function requireUsable(campaign: NewRow<'Campaigns'>): void {
  const { campaign_id: id, name, window_days: days = null } = campaign;
  if (name === null || (id === undefined && name === undefined)) {
    throw inputError(endpointTexts.mustNotBeBlank, { argument: 'name' });
  }
  if (days !== null && !(Number.isInteger(days) && days >= 1)) {
    throw inputError(endpointTexts.mustBeDays, {});
  }
}
