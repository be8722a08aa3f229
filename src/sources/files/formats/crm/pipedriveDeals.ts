import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { dealValues } from './dealValues';
import { dealStage } from './stages';

/** Pipedrive's deals: headers carry the kind of thing in front. */
export const pipedriveDeals = defineFormat({
  id: 'pipedriveDeals',
  label: { en: 'Pipedrive deals', ko: 'Pipedrive 거래' },
  from: { en: 'Deals > Export filter results', ko: '거래 > 내보내기' },
  tab: 'Conversions',
  row: 'deal',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: { kind: 'text', headers: ['Deal - ID', 'ID'] },
    leadId: { kind: 'text', headers: ['Lead - ID'] },
    stage: { kind: 'text', headers: ['Deal - Stage', 'Stage'] },
    status: { kind: 'text', headers: ['Deal - Status', 'Status'] },
    amount: { kind: 'amount', headers: ['Deal - Value', 'Value'] },
    currency: {
      kind: 'text',
      headers: ['Deal - Currency of value', 'Deal - Currency', 'Currency'],
    },
    createdAt: {
      kind: 'instant',
      headers: ['Deal - Deal created', 'Deal - Created', 'Deal created'],
    },
    closedAt: {
      kind: 'instant',
      headers: ['Deal - Won time', 'Deal - Deal closed on', 'Won time'],
    },
    customer: { kind: 'text', headers: ['Person - ID', 'Organization - ID'] },
  },
  needs: ['id', 'status', 'amount', 'createdAt'],
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
