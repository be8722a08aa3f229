import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { dealValues } from './dealValues';

/** Pipedrive's deals: headers carry the kind of thing in front; those of other languages are likely, not seen. */
export const pipedriveDeals = defineFormat({
  id: 'pipedriveDeals',
  label: { en: 'Pipedrive deals', ko: 'Pipedrive 거래' },
  from: { en: 'Deals > Export filter results', ko: '거래 > 내보내기' },
  tab: 'Conversions',
  row: 'deal',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: {
      kind: 'text',
      headers: ['Deal - ID', 'Affaire - ID', 'Trato - ID', 'Negócio - ID', 'Affare - ID', 'ID'],
    },
    leadId: { kind: 'text', headers: ['Lead - ID'] },
    stage: {
      kind: 'text',
      headers: [
        'Deal - Stage',
        'Deal - Phase',
        'Affaire - Étape',
        'Trato - Etapa',
        'Negócio - Etapa',
        'Stage',
      ],
    },
    status: {
      kind: 'text',
      headers: [
        'Deal - Status',
        'Affaire - Statut',
        'Trato - Estado',
        'Negócio - Status',
        'Affare - Stato',
        'Status',
      ],
    },
    amount: {
      kind: 'amount',
      headers: [
        'Deal - Value',
        'Deal - Wert',
        'Affaire - Valeur',
        'Trato - Valor',
        'Negócio - Valor',
        'Affare - Valore',
        'Value',
      ],
    },
    currency: {
      kind: 'text',
      headers: [
        'Deal - Currency of value',
        'Deal - Währung des Wertes',
        'Affaire - Devise de la valeur',
        'Trato - Moneda de valor',
        'Negócio - Moeda do valor',
        'Deal - Currency',
        'Currency',
      ],
    },
    createdAt: {
      kind: 'instant',
      headers: [
        'Deal - Deal created',
        'Deal - Created',
        'Deal created',
        'Deal - Deal erstellt',
        'Deal - Deal erstellt am',
        'Deal - Erstellt am',
        'Affaire - Affaire créée',
        'Affaire - Affaire créée le',
        'Trato - Trato creado',
        'Negócio - Negócio criado',
        'Negócio - Negócio criado em',
        'Affare - Affare creato',
      ],
    },
    closedAt: {
      kind: 'instant',
      headers: [
        'Deal - Won time',
        'Deal - Deal closed on',
        'Won time',
        'Deal - Gewonnen am',
        'Deal - Zeitpunkt des Gewinns',
        'Affaire - Date de gain',
        'Trato - Hora de ganado',
        'Negócio - Data do ganho',
      ],
    },
    customer: { kind: 'text', headers: ['Person - ID', 'Organization - ID'] },
  },
  needs: ['id', 'status', 'amount', 'createdAt'],
  key: ['id'],
  record: ([deal], { digest }) => dealValues(deal, digest),
});
