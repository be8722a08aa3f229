import { defineTab } from '../column';
import { payColumns } from './collaborations/payColumns';
import { progressColumns } from './collaborations/progressColumns';
import { termsColumns } from './collaborations/termsColumns';

export const collaborationsTab = defineTab({
  name: 'Collaborations',
  ko: '협업',
  writer: 'marketer',
  unique: 'collab_id',
  purpose: {
    en: 'One row per creator and campaign: where the work stands, who is next, and what was agreed.',
    ko: '크리에이터와 캠페인마다 한 줄입니다: 진행 단계, 다음 담당, 합의한 조건을 적습니다.',
  },
  columns: [...progressColumns, ...payColumns, ...termsColumns],
});
