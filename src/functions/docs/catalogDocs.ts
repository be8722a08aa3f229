import type { Text } from '../../ground/text/text';
import { briefFunctions } from '../families/brief';
import { creditModelFunctions } from '../families/creditModels';
import { decisionFunctions } from '../families/decisions';
import { engagementFunctions } from '../families/engagement';
import { impressionsFunctions } from '../families/impressions';
import { judgementFunctions } from '../families/judgement';
import { moneyFunctions } from '../families/money';
import { outlookFunctions } from '../families/outlook';
import { planFunctions } from '../families/plan';
import { trackingFunctions } from '../families/tracking';
import { trustFunctions } from '../families/trust';
import type { CellFunction } from '../signature';
import { breakevenDocs } from './breakevenDocs';
import { briefDocs } from './briefDocs';
import { costDocs } from './costDocs';
import { creditModelDocs } from './creditModelDocs';
import { decisionDocs } from './decisionDocs';
import { engagementDocs } from './engagementDocs';
import type { FamilyDocs, FunctionDocs } from './functionDocs';
import { impressionsDocs } from './impressionsDocs';
import { judgementDocs } from './judgementDocs';
import { moneyDocs } from './moneyDocs';
import { outlookDocs } from './outlookDocs';
import { planDocs } from './planDocs';
import { trackingDocs } from './trackingDocs';
import { trustDocs } from './trustDocs';

/** A family of functions with its docs, as the reference and the sidebar show it. */
export interface DocumentedFamily {
  readonly title: Text;
  readonly functions: readonly CellFunction[];
  readonly docs: FamilyDocs;
}

/** Every family in the order of the reference. */
export const documentedFamilies: readonly DocumentedFamily[] = [
  {
    title: { en: 'Money', ko: '돈' },
    functions: moneyFunctions,
    docs: { ...moneyDocs, ...costDocs, ...breakevenDocs },
  },
  {
    title: { en: 'Authentic impressions', ko: '실제 노출' },
    functions: impressionsFunctions,
    docs: impressionsDocs,
  },
  { title: { en: 'Engagement', ko: '참여' }, functions: engagementFunctions, docs: engagementDocs },
  {
    title: { en: 'Judgement', ko: '판단' },
    functions: [...judgementFunctions, ...decisionFunctions],
    docs: { ...judgementDocs, ...decisionDocs },
  },
  {
    title: { en: 'Planning', ko: '계획' },
    functions: [...planFunctions, ...outlookFunctions],
    docs: { ...planDocs, ...outlookDocs },
  },
  { title: { en: 'Tracking', ko: '추적' }, functions: trackingFunctions, docs: trackingDocs },
  {
    title: { en: 'Brief and fit', ko: '브리프와 적합도' },
    functions: briefFunctions,
    docs: briefDocs,
  },
  {
    title: { en: 'Credit models', ko: '기여 모델' },
    functions: creditModelFunctions,
    docs: creditModelDocs,
  },
  { title: { en: 'Trust', ko: '신뢰' }, functions: trustFunctions, docs: trustDocs },
];

/** The docs of one function. @throws Error when a function has none: a fault of the program */
export function docsOf(name: string): FunctionDocs {
  for (const { docs } of documentedFamilies) {
    const found = docs[name];
    if (found) return found;
  }
  throw new Error(`${name} has no docs`);
}
