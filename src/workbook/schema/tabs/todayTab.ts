import { dueKinds } from '../../../domain/duty/dueThing';
import { defineTab } from '../column';

export const todayTab = defineTab({
  name: 'Today',
  ko: '오늘',
  writer: 'job',
  purpose: {
    en: 'Everything that is due, the most pressing first.',
    ko: '해야 할 일입니다. 급한 일이 먼저입니다.',
  },
  columns: [
    {
      key: 'due_on',
      kind: 'date',
      ko: '기한',
      note: { en: 'When it is or was due.', ko: '기한입니다.' },
    },
    {
      key: 'days_late',
      kind: 'number',
      ko: '지연(일)',
      note: {
        en: 'Days past due; blank when not late.',
        ko: '기한이 지난 일수입니다. 늦지 않으면 비어 있습니다.',
      },
    },
    {
      key: 'who',
      kind: 'text',
      ko: '담당',
      note: { en: 'Who has to act.', ko: '처리할 사람입니다.' },
    },
    {
      key: 'creator',
      kind: 'text',
      ko: '크리에이터',
      note: { en: 'The creator.', ko: '크리에이터입니다.' },
    },
    {
      key: 'campaign',
      kind: 'text',
      ko: '캠페인',
      note: { en: 'The campaign.', ko: '캠페인입니다.' },
    },
    {
      key: 'what',
      wraps: true,
      kind: 'text',
      ko: '할 일',
      width: 320,
      note: { en: 'What to do.', ko: '할 일입니다.' },
    },
    {
      key: 'why',
      wraps: true,
      kind: 'text',
      ko: '이유',
      width: 300,
      note: { en: 'Why it is due.', ko: '기한의 이유입니다.' },
    },
    {
      key: 'collab_id',
      isHidden: true,
      kind: 'id',
      ko: '협업 ID',
      note: { en: 'The collaboration.', ko: '협업 ID입니다.' },
    },
    {
      key: 'template',
      isHidden: true,
      kind: 'text',
      ko: '문구',
      note: { en: 'The message that fits.', ko: '알맞은 메시지 문구입니다.' },
    },
    {
      key: 'kind',
      isHidden: true,
      kind: 'choice',
      ko: '종류',
      choices: dueKinds,
      note: { en: 'What kind of thing it is.', ko: '할 일의 종류입니다.' },
    },
  ],
});
