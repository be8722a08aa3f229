import { moneyDocs } from '../../functions/docs/moneyDocs';
import type { ReferenceFamily } from './searchReference';

/**
 * The docs of every family, without the code behind them: the sidebar shows functions, cells run
 * them. A test keeps this list equal to the catalog.
 */
export const reference: readonly ReferenceFamily[] = [
  { title: { en: 'Money', ko: '돈' }, docs: moneyDocs },
];
