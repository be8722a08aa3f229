import { formatNotes } from '../../../../messages/sourceTexts';
import { defineFormat } from '../../exportFormat';
import { missingValue } from '../../refusals';
import { crmValues } from './crmValues';
import { isCustomerStage, isQualifiedStage } from './stages';

/** HubSpot's contacts: every contact is a lead; one that became a customer is an order of that lead, too. */
export const hubspotContacts = defineFormat({
  id: 'hubspotContacts',
  label: { en: 'HubSpot contacts', ko: 'HubSpot 연락처' },
  from: { en: 'Contacts > Export', ko: '연락처 > 내보내기' },
  tab: 'Conversions',
  row: 'contact',
  note: formatNotes.leadsAndOrders,
  columns: {
    id: {
      kind: 'text',
      headers: [
        'Record ID',
        'Record ID - Contact',
        'Contact ID',
        'Datensatz-ID',
        "ID d'enregistrement",
        'ID de registro',
        'ID do registro',
        'ID record',
        'レコードID',
      ],
    },
    email: { kind: 'text', headers: ['Email', 'E-Mail'] },
    createdAt: {
      kind: 'instant',
      headers: [
        'Create Date',
        'Created Date',
        'Erstellungsdatum',
        'Erstelldatum',
        'Date de création',
        'Fecha de creación',
        'Data de criação',
        'Data di creazione',
        '作成日',
      ],
    },
    stage: {
      kind: 'text',
      headers: [
        'Lifecycle Stage',
        'Lifecycle-Phase',
        'Phase du cycle de vie',
        'Etapa del ciclo de vida',
        'Estágio do ciclo de vida',
        'Fase del ciclo di vita',
        'ライフサイクルステージ',
      ],
    },
    leadStatus: { kind: 'text', headers: ['Lead Status', 'Lead-Status'] },
    customerAt: {
      kind: 'instant',
      headers: ['Became a Customer Date', 'Became a customer date', 'Close Date'],
    },
    amount: {
      kind: 'amount',
      headers: ['Associated Deal Amount', 'Total Revenue', 'Recent Deal Amount', 'Deal Amount'],
    },
  },
  needs: ['id', 'createdAt', 'stage'],
  key: ['id'],
  record([contact], { digest }) {
    const id = contact.text('id');
    const occurredAtMs = contact.instant('createdAt');
    const boughtAtMs = contact.instant('customerAt');
    const revenue = contact.number('amount');
    if (id === '') return missingValue(contact, 'id');
    if (contact.problems.length > 0) return null;
    if (occurredAtMs === null) return missingValue(contact, 'createdAt');
    const stage = contact.text('stage');
    const both = { status: 'valid', customer: contact.text('email') } as const;
    const lead = {
      ...both,
      id,
      kind: 'lead',
      occurredAtMs,
      qualified: isQualifiedStage(stage, contact.text('leadStatus')),
      revenue: null,
      leadId: '',
    } as const;
    const hasBought = boughtAtMs !== null && (isCustomerStage(stage) || revenue !== null);
    const order = {
      ...lead,
      id: `${id}-deal`,
      kind: 'order',
      qualified: null,
      leadId: id,
    } as const;
    const values = [crmValues(lead, contact, digest)];
    if (hasBought) {
      values.push(crmValues({ ...order, occurredAtMs: boughtAtMs, revenue }, contact, digest));
    }
    return values;
  },
});
