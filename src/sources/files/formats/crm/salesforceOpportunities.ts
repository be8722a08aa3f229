import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { dealValues } from './dealValues';
import { dealStage } from './stages';

/** A report of Salesforce's opportunities; its footer lines are passed over. */
export const salesforceOpportunities = defineFormat({
  id: 'salesforceOpportunities',
  label: { en: 'Salesforce opportunities', ko: 'Salesforce 기회' },
  from: { en: 'Reports > Export > Details only', ko: '보고서 > 내보내기' },
  tab: 'Conversions',
  row: 'deal',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: { kind: 'text', headers: ['Opportunity ID', '18 Digit Opportunity ID', 'Opportunity: ID'] },
    leadId: { kind: 'text', headers: ['Lead ID', 'Contact ID'] },
    stage: { kind: 'text', headers: ['Stage', 'Opportunity: Stage'] },
    status: { kind: 'text', headers: ['Won'] },
    amount: { kind: 'amount', headers: ['Amount', 'Amount (converted)', 'Opportunity: Amount'] },
    currency: { kind: 'text', headers: ['Amount Currency', 'Opportunity Currency'] },
    createdAt: { kind: 'instant', headers: ['Created Date', 'Opportunity: Created Date'] },
    closedAt: { kind: 'instant', headers: ['Close Date', 'Opportunity: Close Date'] },
    customer: { kind: 'text', headers: ['Account ID'] },
  },
  needs: ['id', 'stage', 'amount'],
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
