import { defineTab } from '../column';
import { certaintyColumns } from './scoreboard/certaintyColumns';
import { countColumns } from './scoreboard/countColumns';
import { programmeColumns } from './scoreboard/programmeColumns';
import { returnColumns } from './scoreboard/returnColumns';
import { verdictColumns } from './scoreboard/verdictColumns';

export const scoreboardTab = defineTab({
  name: 'Scoreboard',
  ko: '성과표',
  writer: 'job',
  frozenUpTo: 'creator',
  purpose: {
    en: 'The totals first, then one row per creator: what happened, how sure it is, the verdict, why, and what next.',
    ko: '합계가 먼저이고 크리에이터마다 한 줄입니다: 결과, 확실성, 판단, 이유, 다음 할 일.',
  },
  columns: [
    ...verdictColumns,
    ...returnColumns,
    ...countColumns,
    ...certaintyColumns,
    ...programmeColumns,
  ],
});
