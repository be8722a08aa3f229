import { choiceText } from '../../../messages/choiceText';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { useOperations } from './operationsContext';

/** A tax kind in words, with the share of an amount that its rows of today keep back together. */
export function useTaxKind(): (kind: string) => string {
  const words = useWords();
  const { opening } = useSidebar();
  const { operations } = useOperations();
  const percent = new Intl.NumberFormat(opening.file.locale.replace('_', '-'), {
    style: 'percent',
    maximumFractionDigits: 2,
  });
  return (kind) => {
    const name = words(choiceText('taxKind', kind));
    if (operations === null) return name;
    const begun = operations.tax.filter(
      (rule) =>
        rule.kind === kind && rule.applies === 'withhold' && rule.validFrom <= operations.today,
    );
    const latest = begun
      .map(({ validFrom }) => validFrom)
      .sort()
      .at(-1);
    const share = begun
      .filter(({ validFrom }) => validFrom === latest)
      .reduce(
        (sum, { rate, deductionShare }) => sum + (rate ?? 0) * (1 - (deductionShare ?? 0)),
        0,
      );
    return share > 0 ? `${name} (${percent.format(share)})` : name;
  };
}
