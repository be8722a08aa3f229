import { breakevenDocs } from '../../../functions/docs/breakevenDocs';
import { briefDocs } from '../../../functions/docs/briefDocs';
import { costDocs } from '../../../functions/docs/costDocs';
import { creditModelDocs } from '../../../functions/docs/creditModelDocs';
import { decisionDocs } from '../../../functions/docs/decisionDocs';
import { engagementDocs } from '../../../functions/docs/engagementDocs';
import { impressionsDocs } from '../../../functions/docs/impressionsDocs';
import { judgementDocs } from '../../../functions/docs/judgementDocs';
import { moneyDocs } from '../../../functions/docs/moneyDocs';
import { planDocs } from '../../../functions/docs/planDocs';
import { trackingDocs } from '../../../functions/docs/trackingDocs';
import { trustDocs } from '../../../functions/docs/trustDocs';
import type { ReferenceFamily } from './searchReference';

/**
 * The docs of every family, without the code behind them: the sidebar shows functions, cells run
 * them. A test keeps this list equal to the catalog's.
 */
export const reference: readonly ReferenceFamily[] = [
  { title: { en: 'Money', ko: '돈' }, docs: { ...moneyDocs, ...costDocs, ...breakevenDocs } },
  { title: { en: 'Authentic impressions', ko: '실제 노출' }, docs: impressionsDocs },
  { title: { en: 'Engagement', ko: '참여' }, docs: engagementDocs },
  { title: { en: 'Judgement', ko: '판단' }, docs: { ...judgementDocs, ...decisionDocs } },
  { title: { en: 'Planning', ko: '계획' }, docs: planDocs },
  { title: { en: 'Tracking', ko: '추적' }, docs: trackingDocs },
  { title: { en: 'Brief and fit', ko: '브리프와 적합도' }, docs: briefDocs },
  { title: { en: 'Credit models', ko: '기여 모델' }, docs: creditModelDocs },
  { title: { en: 'Trust', ko: '신뢰' }, docs: trustDocs },
];
