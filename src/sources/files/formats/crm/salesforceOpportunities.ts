import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { dealValues } from './dealValues';

/** A report of Salesforce's opportunities; its footer lines are passed over. Headers of other languages are likely, not seen. */
export const salesforceOpportunities = defineFormat({
  id: 'salesforceOpportunities',
  label: { en: 'Salesforce opportunities', ko: 'Salesforce 기회' },
  from: { en: 'Reports > Export > Details only', ko: '보고서 > 내보내기' },
  tab: 'Conversions',
  row: 'deal',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: {
      kind: 'text',
      headers: [
        'Opportunity ID',
        '18 Digit Opportunity ID',
        'Opportunity: ID',
        "ID de l'opportunité",
        'Id. de la oportunidad',
        'ID da oportunidade',
        'ID opportunità',
        '기회 ID',
        '商談 ID',
      ],
    },
    leadId: { kind: 'text', headers: ['Lead ID', 'Contact ID'] },
    stage: {
      kind: 'text',
      headers: [
        'Stage',
        'Opportunity: Stage',
        'Phase',
        'Étape',
        'Etapa',
        'Fase',
        '단계',
        'フェーズ',
      ],
    },
    status: { kind: 'text', headers: ['Won'] },
    amount: {
      kind: 'amount',
      headers: [
        'Amount',
        'Amount (converted)',
        'Opportunity: Amount',
        'Betrag',
        'Montant',
        'Importe',
        'Valor',
        'Importo',
        '금액',
        '金額',
      ],
    },
    currency: { kind: 'text', headers: ['Amount Currency', 'Opportunity Currency'] },
    createdAt: {
      kind: 'instant',
      headers: [
        'Created Date',
        'Opportunity: Created Date',
        'Erstelldatum',
        'Date de création',
        'Fecha de creación',
        'Data de criação',
        'Data creazione',
        '만든 날짜',
        '作成日',
      ],
    },
    closedAt: {
      kind: 'instant',
      headers: [
        'Close Date',
        'Opportunity: Close Date',
        'Schlusstermin',
        'Schlussdatum',
        'Date de clôture',
        'Fecha de cierre',
        'Data de fechamento',
        'Data chiusura',
        '마감일',
        '完了予定日',
      ],
    },
    customer: { kind: 'text', headers: ['Account ID'] },
  },
  needs: ['id', 'stage', 'amount'],
  key: ['id'],
  record: ([deal], { digest }) => dealValues(deal, digest),
});
