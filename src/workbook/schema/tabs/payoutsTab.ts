import { payoutKinds, payoutStates } from '../../../domain/collaboration/payoutMoves';
import { defineTab } from '../column';

export const payoutsTab = defineTab({
  name: 'Payouts',
  ko: '지급',
  writer: 'marketer',
  unique: 'payout_id',
  purpose: {
    en: 'One row per payment: planned, approved, exported, paid. Corrections are rows of their own.',
    ko: '지급마다 한 줄입니다: 예정, 승인, 내보냄, 지급. 정정은 새 줄로 적습니다.',
  },
  columns: [
    {
      key: 'payout_id',
      kind: 'id',
      required: true,
      ko: '지급 ID',
      note: { en: 'Filled by the panel.', ko: '패널이 채웁니다.' },
    },
    {
      key: 'collab_id',
      kind: 'id',
      required: true,
      ko: '협업 ID',
      note: { en: 'The collaboration.', ko: '협업 ID입니다.' },
    },
    {
      key: 'kind',
      kind: 'choice',
      required: true,
      ko: '종류',
      choices: payoutKinds,
      note: { en: 'What is paid.', ko: '지급 종류입니다.' },
    },
    {
      key: 'amount',
      kind: 'money',
      required: true,
      ko: '금액',
      note: {
        en: 'Before anything is withheld; a correction may be negative.',
        ko: '원천징수 전 금액입니다. 정정은 음수일 수 있습니다.',
      },
    },
    {
      key: 'currency',
      kind: 'text',
      ko: '통화',
      note: { en: 'Blank: the currency of Settings.', ko: '비우면 Settings 탭의 통화입니다.' },
    },
    {
      key: 'due_on',
      kind: 'date',
      ko: '지급 예정일',
      note: { en: 'When it should be paid.', ko: '지급해야 하는 날입니다.' },
    },
    {
      key: 'deliverable_id',
      kind: 'id',
      ko: '결과물 ID',
      note: { en: 'What it is for.', ko: '지급 대상 결과물입니다.' },
    },
    {
      key: 'state',
      kind: 'choice',
      ko: '상태',
      choices: payoutStates,
      note: {
        en: 'planned, approved, exported, paid, cancelled.',
        ko: 'planned(예정), approved(승인), exported(내보냄), paid(지급), cancelled(취소)입니다.',
      },
    },
    {
      key: 'approved_by',
      kind: 'text',
      ko: '승인한 사람',
      note: { en: 'Who approved.', ko: '승인한 사람입니다.' },
    },
    {
      key: 'approved_on',
      kind: 'date',
      ko: '승인일',
      note: { en: 'When.', ko: '승인한 날입니다.' },
    },
    {
      key: 'paid_on',
      kind: 'date',
      ko: '지급일',
      note: {
        en: 'When it was paid; a paid row is final.',
        ko: '지급한 날입니다. 지급된 줄은 바꾸지 않습니다.',
      },
    },
    {
      key: 'method',
      kind: 'choice',
      ko: '지급 수단',
      choices: ['bank', 'wise', 'paypal', 'card', 'other'],
      note: { en: 'How.', ko: '지급 수단입니다.' },
    },
    {
      key: 'reference',
      kind: 'text',
      ko: '참조',
      note: {
        en: 'Reference of the payment; no bank data.',
        ko: '지급 참조 번호입니다. 계좌 정보는 적지 마세요.',
      },
    },
    {
      key: 'invoice_url',
      kind: 'url',
      ko: '청구서',
      note: { en: 'Address of the invoice.', ko: '청구서의 주소입니다.' },
    },
    {
      key: 'tax_kind',
      kind: 'choice',
      ko: '세금 종류',
      open: true,
      note: {
        en: 'A kind of the Tax tab. Blank: the kind in Contacts.',
        ko: 'Tax 탭의 종류입니다. 비우면 연락처의 종류입니다.',
      },
    },
    {
      key: 'withheld',
      kind: 'money',
      ko: '원천징수액',
      min: 0,
      note: { en: 'What was kept back for tax.', ko: '원천징수한 금액입니다.' },
    },
    {
      key: 'net',
      kind: 'money',
      ko: '실지급액',
      note: { en: 'What the creator gets.', ko: '크리에이터가 받는 금액입니다.' },
    },
    {
      key: 'override_reason',
      kind: 'text',
      ko: '예외 사유',
      note: {
        en: 'Why it was approved without all facts.',
        ko: '조건이 갖춰지지 않았는데 승인한 이유입니다.',
      },
    },
  ],
});
