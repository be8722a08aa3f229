import { briefDocs } from '../../functions/docs/briefDocs';
import { creditModelDocs } from '../../functions/docs/creditModelDocs';
import { moneyDocs } from '../../functions/docs/moneyDocs';
import { trackingDocs } from '../../functions/docs/trackingDocs';
import { trustDocs } from '../../functions/docs/trustDocs';
import type { ReferenceFamily } from './searchReference';

/**
 * The docs of every family, without the code behind them: the sidebar shows functions, cells run
 * them. A test keeps this list equal to the catalog's.
 */
export const reference: readonly ReferenceFamily[] = [
  { title: { en: 'Money', ko: '돈' }, docs: moneyDocs },
  { title: { en: 'Tracking', ko: '추적' }, docs: trackingDocs },
  { title: { en: 'Brief and fit', ko: '브리프와 적합도' }, docs: briefDocs },
  { title: { en: 'Credit models', ko: '기여 모델' }, docs: creditModelDocs },
  { title: { en: 'Trust', ko: '신뢰' }, docs: trustDocs },
];
