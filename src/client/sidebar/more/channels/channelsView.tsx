import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { channelsTab } from '../../../../workbook/schema/tabs/channelsTab';
import { dayNames } from '../../../shared/dayNames';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { useMoney } from '../../operations/useMoney';
import { ResultsGate } from '../results/resultsGate';
import { channelLayout } from './channelLayout';
import { Comparison } from './comparison';

/** Other channels by month, as their platforms report them. */
export function ChannelsView() {
  return <OperationsGate>{(operations) => <Channels operations={operations} />}</OperationsGate>;
}

function Channels({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const { language, opening } = useSidebar();
  const { monthName } = dayNames(opening.file.locale);
  const money = useMoney();
  const save = useChange('saveChannel');
  const newest = [...operations.channels].sort((a, b) => b.month.localeCompare(a.month));
  return (
    <RecordsView
      title={words(sidebarMoreTexts.channels)}
      intro={words(texts.channelsIntro)}
      tab={channelsTab}
      layout={channelLayout}
      parts={[{ part: 'month' }, { part: 'shop', title: words(texts.channelShop) }]}
      records={newest.map((line) => ({
        key: `${line.month}-${line.channel}`,
        record: line,
        title: words(texts.channelLine, {
          month: monthName(line.month.slice(0, 7), language),
          channel: words(choiceText('channel', line.channel)),
        }),
        hint: [
          line.spend === null ? '' : words(texts.channelSpend, { spend: money(line.spend) }),
          line.orders === null ? '' : words(texts.channelOrders, { orders: line.orders }),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      }))}
      blank={{ ...blankRecord(channelsTab), month: `${operations.today.slice(0, 7)}-01` }}
      work={save.work}
      onSave={(channel) => save.start({ channel })}
    >
      <ResultsGate operations={operations}>
        {({ channels }) => channels && <Comparison result={channels} />}
      </ResultsGate>
    </RecordsView>
  );
}
