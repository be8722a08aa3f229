import type { Text } from '../../messages/text';
import { briefFunctions } from '../families/brief';
import { creditModelFunctions } from '../families/creditModels';
import { moneyFunctions } from '../families/money';
import { trackingFunctions } from '../families/tracking';
import { trustFunctions } from '../families/trust';
import type { CellFunction } from '../signature';
import { briefDocs } from './briefDocs';
import { creditModelDocs } from './creditModelDocs';
import type { FamilyDocs, FunctionDocs } from './functionDocs';
import { moneyDocs } from './moneyDocs';
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
  { title: { en: 'Money', ko: '돈' }, functions: moneyFunctions, docs: moneyDocs },
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
