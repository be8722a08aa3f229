import {
  collaborationOutcomes,
  collaborationStages,
} from '../../../../domain/collaboration/stages';
import { defineColumns } from '../../column';

/** Where the work stands, and who is next. */
export const progressColumns = defineColumns([
  {
    key: 'collab_id',
    kind: 'id',
    required: true,
    ko: '협업 ID',
    note: { en: 'Filled by the panel.', ko: '패널이 채웁니다.' },
  },
  {
    key: 'creator_id',
    kind: 'id',
    required: true,
    ko: '크리에이터 ID',
    aliases: ['creator'],
    note: { en: 'The creator, as in Creators.', ko: 'Creators 탭의 크리에이터 ID입니다.' },
  },
  {
    key: 'campaign_id',
    kind: 'id',
    required: true,
    ko: '캠페인 ID',
    aliases: ['campaign'],
    note: { en: 'The campaign, as in Campaigns.', ko: 'Campaigns 탭의 캠페인 ID입니다.' },
  },
  {
    key: 'stage',
    kind: 'choice',
    ko: '단계',
    choices: collaborationStages,
    note: {
      en: 'Where the work stands; facts in the workbook prove more than is typed.',
      ko: '진행 단계입니다. 스프레드시트의 사실이 입력보다 우선합니다.',
    },
  },
  {
    key: 'outcome',
    kind: 'choice',
    ko: '결과',
    choices: collaborationOutcomes,
    note: {
      en: 'How it ended; a closed collaboration needs one.',
      ko: '종료된 협업의 결과입니다.',
    },
  },
  {
    key: 'owner',
    kind: 'text',
    ko: '담당자',
    note: { en: 'Who of the team looks after it.', ko: '팀의 담당자입니다.' },
  },
  {
    key: 'last_contact_on',
    kind: 'date',
    ko: '마지막 연락일',
    note: {
      en: 'When you last wrote; filled by "sent".',
      ko: '마지막으로 연락한 날입니다. "보냄"이 채웁니다.',
    },
  },
  {
    key: 'reminders',
    kind: 'number',
    ko: '알림 횟수',
    min: 0,
    max: 99,
    note: {
      en: 'Reminders sent since the last answer.',
      ko: '마지막 답변 뒤에 보낸 알림 수입니다.',
    },
  },
  {
    key: 'next_step',
    kind: 'text',
    ko: '다음 할 일',
    note: { en: 'What happens next.', ko: '다음에 할 일입니다.' },
  },
  {
    key: 'next_on',
    kind: 'date',
    ko: '다음 날짜',
    note: { en: 'When it is due.', ko: '다음 할 일의 날짜입니다.' },
  },
  {
    key: 'shipped_on',
    kind: 'date',
    ko: '발송일',
    note: { en: 'When the product was sent.', ko: '제품을 보낸 날입니다.' },
  },
  {
    key: 'received_on',
    kind: 'date',
    ko: '수령일',
    note: { en: 'When it arrived.', ko: '제품이 도착한 날입니다.' },
  },
  {
    key: 'tracking_ref',
    kind: 'text',
    ko: '운송장 번호',
    note: { en: "The carrier's number.", ko: '운송장 번호입니다.' },
  },
]);
