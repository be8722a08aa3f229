import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { dealValues } from './dealValues';
import { dealStage } from './stages';

/** HubSpot's deals: a lead when created, an order once won. */
export const hubspotDeals = defineFormat({
  id: 'hubspotDeals',
  label: { en: 'HubSpot deals', ko: 'HubSpot 거래' },
  from: { en: 'Deals > Export', ko: '거래 > 내보내기' },
  tab: 'Conversions',
  row: 'deal',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: { kind: 'text', headers: ['Record ID', 'Deal ID', 'Record ID - Deal'] },
    leadId: { kind: 'text', headers: ['Associated Contact IDs', 'Associated Contact ID'] },
    stage: { kind: 'text', headers: ['Deal Stage', 'Stage'] },
    status: { kind: 'text', headers: ['Is Closed Won', 'Deal Status'] },
    amount: { kind: 'amount', headers: ['Amount', 'Amount in company currency'] },
    currency: { kind: 'text', headers: ['Currency'] },
    createdAt: { kind: 'instant', headers: ['Create Date', 'Created Date'] },
    closedAt: { kind: 'instant', headers: ['Close Date'] },
    customer: { kind: 'text', headers: ['Associated Company IDs'] },
  },
  needs: ['id', 'stage', 'amount', 'createdAt'],
  key: ['id'],
  record([deal], { digest }) {
    return dealValues(
      {
        id: deal.text('id'),
        leadId: deal.text('leadId'),
        createdAtMs: deal.instant('createdAt'),
        closedAtMs: deal.instant('closedAt'),
        amount: deal.number('amount'),
        stage: dealStage([deal.text('status'), deal.text('stage')]),
        customer: deal.text('customer'),
      },
      deal,
      { id: 'id', createdAt: 'createdAt' },
      digest,
    );
  },
});
