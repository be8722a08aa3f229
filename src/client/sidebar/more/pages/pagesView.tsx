import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening, PageLine } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { pagesTab } from '../../../../workbook/schema/tabs/pagesTab';
import { useWords } from '../../../shared/sidebarContext';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { useCampaign } from '../../useCampaign';
import { pageLayout } from './pageLayout';
import { Prelaunch } from './prelaunch';

/** Landing pages in front of people who don't know them. */
export function PagesView() {
  return <OperationsGate>{(operations) => <Pages operations={operations} />}</OperationsGate>;
}

function Pages({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const dayText = useDay();
  const { campaign } = useCampaign();
  const save = useChange('savePageCheck');
  return (
    <RecordsView
      title={words(sidebarMoreTexts.pages)}
      intro={words(texts.pagesIntro)}
      tab={pagesTab}
      layout={pageLayout}
      parts={[{ part: 'check' }]}
      records={operations.pageChecks.map((check, index) => ({
        key: `${check.landingPage}-${check.checkedOn}-${check.tester}-${index}`,
        record: check,
        title: check.landingPage,
        hint: [
          words(texts.pageCheck, { day: dayText(check.checkedOn), tester: check.tester }),
          words(texts.pageAnswers, {
            price: check.secondsToPrice ?? '?',
            buy: check.secondsToBuy ?? '?',
          }),
        ].join(' · '),
      }))}
      blank={{
        ...blankRecord(pagesTab),
        landingPage: campaign?.landingPage ?? '',
        checkedOn: operations.today,
      }}
      work={save.work}
      onSave={(check) => save.start({ check })}
    >
      <PageScores pages={operations.pages} />
      {campaign && <Prelaunch key={campaign.campaignId} campaign={campaign} />}
    </RecordsView>
  );
}

function PageScores({ pages }: { readonly pages: readonly PageLine[] }) {
  const words = useWords();
  if (pages.length === 0) return null;
  return (
    <ul class="list">
      {pages.map(({ landingPage, points, passed, outsidersMissing }) => (
        <li key={landingPage} class="tight">
          <strong>{landingPage}</strong>
          <p class={`small ${passed ? 'good-text' : 'warn-text'}`}>
            {words(texts.pagePoints, { points })} ·{' '}
            {passed
              ? words(texts.pagePassed)
              : outsidersMissing > 0
                ? words(texts.pageNotYet, { count: outsidersMissing })
                : words(texts.pageFailed)}
          </p>
        </li>
      ))}
    </ul>
  );
}
