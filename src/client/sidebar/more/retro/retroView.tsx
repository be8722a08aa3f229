import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import type { WireRecord } from '../../../../workbook/record/wireRecord';
import { retroTab } from '../../../../workbook/schema/tabs/retroTab';
import { CampaignChoice } from '../../../shared/campaignChoice';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { useCampaign } from '../../useCampaign';
import { ResultsGate } from '../results/resultsGate';
import { Captions } from './captions';
import { Proposals } from './proposals';
import { retroLayout } from './retroLayout';

/** What to keep, stop and try after a campaign. */
export function RetroView() {
  return <OperationsGate>{(operations) => <Retro operations={operations} />}</OperationsGate>;
}

function Retro({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const { opening } = useSidebar();
  const { campaign, choose } = useCampaign();
  const save = useChange('saveRetro');
  const campaignId = campaign?.campaignId ?? '';
  const own = (line: WireRecord<'Retro'>) => line.campaignId === campaignId;
  return (
    <>
      {opening.campaigns.length > 1 && <CampaignChoice value={campaignId} onChange={choose} />}
      <RecordsView
        key={campaignId}
        title={words(sidebarMoreTexts.retro)}
        intro={words(texts.retroIntro)}
        tab={retroTab}
        layout={retroLayout}
        parts={[{ part: 'line' }]}
        records={operations.retro.filter(own).map((line) => ({
          key: `${line.kind}-${line.text}`,
          record: line,
          title: `${words(choiceText('kind', line.kind))}: ${line.text}`,
          hint: [
            line.evidence,
            line.owner,
            line.result === '' ? '' : words(choiceText('result', line.result)),
          ]
            .filter((part) => part !== '')
            .join(' · '),
        }))}
        blank={{ ...blankRecord(retroTab), campaignId }}
        work={save.work}
        onSave={(fields) => save.start({ retro: { ...fields, campaignId } })}
      >
        <ResultsGate operations={operations}>
          {({ proposals, captions }) => (
            <>
              <Proposals proposals={proposals.filter(own)} />
              <Captions lines={captions.filter((line) => line.campaignId === campaignId)} />
            </>
          )}
        </ResultsGate>
      </RecordsView>
    </>
  );
}
