// Generated from the catalog by "npm run generate"; never edited by hand.
import { callFromCell } from './server/callFromCell';

/**
 * Attributed return on marketing investment: what came back on top of every unit of money spent.
 * @param revenue net revenue, or contribution margin when margin is left out
 * @param cost everything spent to get it, in the same currency
 * @param margin gross margin as a fraction, 0.4 for 40% (optional)
 * @return a fraction: 0.5 is 50% on top, 0 is break-even, -1 is all lost
 * @customfunction
 */
global.ROMI = (revenue, cost, margin) => callFromCell('ROMI', [revenue, cost, margin]);
