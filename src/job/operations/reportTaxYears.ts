import { message } from '../../ground/text/text';
import { dayText } from '../../ground/time/calendarDay';
import { choiceText } from '../../messages/choiceText';
import { operationsTexts as texts } from '../../messages/operationsTexts';
import type { Workbook } from '../workbook';
import { moneyText } from './moneyText';
import type { OperationsBook } from './operationsBook';
import { taxYearFacts } from './taxYearFacts';
import { tellRow } from './tellOperations';

/** Creators whose payments of this year come near, or reach, the sum from which they are reported. */
export function reportTaxYears(workbook: Workbook, book: OperationsBook): void {
  const year = Number(dayText(book.today).slice(0, 4));
  for (const each of taxYearFacts(book)) {
    if (each.state === 'below' || each.year !== year) continue;
    const { creatorId, kind, threshold, paid } = each;
    const place = book.tax.findIndex((rule) => rule.kind === kind && rule.threshold === threshold);
    const { currency } = book.settings;
    tellRow(workbook, 'Tax', place, {
      severity: each.state === 'reached' ? 'warning' : 'note',
      column: 'threshold',
      expected: message(texts.yearExpected, {
        threshold: moneyText(threshold, currency),
        kind: message(choiceText('taxKind', kind), {}),
      }),
      found: message(texts.yearSum, {
        creator: book.creators.get(creatorId)?.name ?? creatorId,
        paid: moneyText(paid, currency),
        year,
      }),
      toDo: message(texts.yearToDo, {}),
    });
  }
}
