import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { brandSnapshotsTab } from '../../../../workbook/schema/tabs/brandSnapshotsTab';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { ResultsGate } from '../results/resultsGate';
import { brandSnapshotLayout } from './brandSnapshotLayout';
import { GrowthBeside } from './growthBeside';

/** The brand's own followers, counted now and then. */
export function BrandSnapshotsView() {
  return <OperationsGate>{(operations) => <Counts operations={operations} />}</OperationsGate>;
}

function Counts({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const dayText = useDay();
  const { opening } = useSidebar();
  const save = useChange('saveBrandSnapshot');
  const format = new Intl.NumberFormat(opening.file.locale.replace('_', '-'));
  const newest = [...operations.brandSnapshots].sort((a, b) => b.takenOn.localeCompare(a.takenOn));
  return (
    <RecordsView
      title={words(sidebarMoreTexts.brandSnapshots)}
      intro={words(texts.brandIntro)}
      tab={brandSnapshotsTab}
      layout={brandSnapshotLayout}
      parts={[{ part: 'count' }]}
      records={newest.map((count) => ({
        key: `${count.takenOn}-${count.platform}`,
        record: count,
        title: `${dayText(count.takenOn)}: ${words(choiceText('platform', count.platform))}`,
        hint: words(texts.followers, { count: format.format(count.followers ?? 0) }),
      }))}
      blank={{ ...blankRecord(brandSnapshotsTab), takenOn: operations.today }}
      work={save.work}
      onSave={(snapshot) => save.start({ snapshot })}
    >
      <ResultsGate operations={operations}>
        {({ brand }) => <GrowthBeside lines={brand} />}
      </ResultsGate>
    </RecordsView>
  );
}
