import { countsIn, finishedTest } from '../../domain/incrementality/finishedTest';
import { liftDesigns } from '../../domain/incrementality/liftTest';
import { inputError } from '../../domain/inputError';
import { chanceCell } from '../../domain/judgement/shownChance';
import { endpointTexts } from '../../messages/endpointTexts';
import type { InputOf, ResultOf } from '../../shared/endpoints';
import { requestReader } from '../../workbook/record/requestReader';
import { withDocumentLock } from '../job/documentLock';
import { openWorkbook } from '../tabs/openWorkbook';
import { inputReader } from './readInput';
import { saveRecord } from './saveRecord';

const mostCells = 1000;
const readTest = requestReader('Tests');

/**
 * Writes a finished test with its counts; what it showed is reckoned here, so that no row says more than
 * its counts do.
 */
export function keepTest(input: InputOf<'keepTest'>): ResultOf<'keepTest'> {
  const asked = inputReader(input);
  const design = asked.oneOf('design', liftDesigns);
  const [drawn, during] = [asked.filled('drawn'), asked.filled('during')];
  const before = design === 'weeks' ? '' : asked.filled('before');
  const cells = countsIn(during).length;
  if (cells > mostCells) {
    throw inputError(endpointTexts.tooMany, { argument: 'during', limit: mostCells });
  }
  const found = finishedTest({ design, cells, drawn, during, before });
  if (found === undefined) {
    throw inputError(endpointTexts.mustHoldAsMany, { argument: 'before', other: 'during' });
  }
  const on = new Set(countsIn(drawn));
  const numbers = Array.from({ length: cells }, (_, index) => index + 1);
  const shown = (isOn: boolean) => numbers.filter((each) => on.has(each) === isOn).join(', ');
  return withDocumentLock(() => {
    const workbook = openWorkbook();
    const record = {
      ...readTest(asked.value('test'), workbook.reading.clock),
      design,
      on_units: shown(true),
      off_units: shown(false),
      counts: countsIn(during).join(', '),
      counts_before: before === '' ? null : countsIn(before).join(', '),
      estimate: found.lift,
      low: found.low ?? null,
      high: found.high ?? null,
      p: chanceCell(found.p) ?? null,
    };
    const { test_id } = saveRecord(workbook, 'Tests', record, `test-${design}`);
    return { testId: test_id };
  });
}
