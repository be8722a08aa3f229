import { defineFeed } from '../../feed/defineFeed';
import { appendedColumns } from './looker/appendedColumns';
import { conversionColumns } from './looker/conversionColumns';
import { dimensionColumns } from './looker/dimensionColumns';
import { postColumns } from './looker/postColumns';

/** The feed that dashboards read: frozen header, order and types; new columns only at the right. */
export const lookerTab = defineFeed({
  name: 'Looker',
  ko: '대시보드 데이터',
  writer: 'job',
  keepsEnglish: true,
  headersAreKeys: true,
  purpose: {
    en: 'The data behind the dashboard. Do not rename, move or sort its columns.',
    ko: '대시보드의 데이터입니다. 열 이름과 순서를 바꾸지 마세요.',
  },
  columns: [...dimensionColumns, ...postColumns, ...conversionColumns, ...appendedColumns],
});
