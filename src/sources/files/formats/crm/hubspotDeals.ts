import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { dealValues } from './dealValues';

/** HubSpot's deals: a lead when created, an order once won. */
export const hubspotDeals = defineFormat({
  id: 'hubspotDeals',
  label: { en: 'HubSpot deals', ko: 'HubSpot 거래' },
  from: { en: 'Deals > Export', ko: '거래 > 내보내기' },
  tab: 'Conversions',
  row: 'deal',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: {
      kind: 'text',
      headers: [
        'Record ID',
        'Deal ID',
        'Record ID - Deal',
        'Datensatz-ID',
        "ID d'enregistrement",
        'ID de registro',
        'ID do registro',
        'ID record',
        'レコードID',
      ],
    },
    leadId: { kind: 'text', headers: ['Associated Contact IDs', 'Associated Contact ID'] },
    stage: {
      kind: 'text',
      headers: [
        'Deal Stage',
        'Stage',
        'Deal-Phase',
        'Phase de la transaction',
        'Etapa del negocio',
        'Etapa do negócio',
        "Fase dell'affare",
        '取引ステージ',
      ],
    },
    status: { kind: 'text', headers: ['Is Closed Won', 'Deal Status'] },
    amount: {
      kind: 'amount',
      headers: [
        'Amount',
        'Amount in company currency',
        'Betrag',
        'Montant',
        'Importe',
        'Valor',
        'Importo',
        '金額',
      ],
    },
    currency: { kind: 'text', headers: ['Currency'] },
    createdAt: {
      kind: 'instant',
      headers: [
        'Create Date',
        'Created Date',
        'Erstelldatum',
        'Erstellungsdatum',
        'Date de création',
        'Fecha de creación',
        'Data de criação',
        'Data di creazione',
        '作成日',
      ],
    },
    closedAt: {
      kind: 'instant',
      headers: [
        'Close Date',
        'Abschlussdatum',
        'Date de fermeture',
        'Fecha de cierre',
        'Data de fechamento',
        'Data di chiusura',
        'クローズ日',
      ],
    },
    customer: { kind: 'text', headers: ['Associated Company IDs'] },
  },
  needs: ['id', 'stage', 'amount', 'createdAt'],
  key: ['id'],
  record: ([deal], { digest }) => dealValues(deal, digest),
});
