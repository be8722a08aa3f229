import { dayText } from '../../ground/time/calendarDay';
import { choiceText } from '../../messages/choiceText';
import type { LiftTestLine } from '../../shared/planOpening';
import { records } from '../../workbook/read/records';
import { fileLanguage } from '../fileLanguage';
import type { OpenWorkbook } from '../tabs/openWorkbook';

/** Finished tests of whether creators add sales, the last one first; those without an estimate say nothing. */
export function liftTests(workbook: OpenWorkbook, today: number): LiftTestLine[] {
  const language = fileLanguage();
  return records(workbook.table('Tests'))
    .filter(({ ends_on }) => ends_on === null || ends_on <= today)
    .sort((a, b) => (b.ends_on ?? 0) - (a.ends_on ?? 0))
    .flatMap(({ test_id, design, starts_on, ends_on, counted, decision, ...row }) => {
      const { estimate, low, high, p } = row;
      if (estimate === null) return [];
      return {
        testId: test_id,
        design,
        counted: counted ?? 'orders',
        startsOn: starts_on === null ? '' : dayText(starts_on),
        endsOn: ends_on === null ? '' : dayText(ends_on),
        ...{ lift: estimate, low, high, p },
        decision: decision === null ? '' : choiceText('decision', decision)[language],
      };
    });
}
