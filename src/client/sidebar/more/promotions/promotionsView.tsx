import { choiceText } from '../../../../messages/choiceText';
import { sidebarMoreTexts } from '../../../../messages/sidebarMoreTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { OperationsOpening, PromotionLine } from '../../../../shared/operations';
import { blankRecord } from '../../../../workbook/record/blankRecord';
import { promotionsTab } from '../../../../workbook/schema/tabs/promotionsTab';
import { CampaignChoice } from '../../../shared/campaignChoice';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { OperationsGate } from '../../operations/operationsGate';
import { RecordsView } from '../../operations/recordsView';
import { useChange } from '../../operations/useChange';
import { useDay } from '../../operations/useDay';
import { useCampaign } from '../../useCampaign';
import { promotionLayout } from './promotionLayout';

/** Giveaways, live quizzes, seasons and challenges with their own counts and figures. */
export function PromotionsView() {
  return <OperationsGate>{(operations) => <Promotions operations={operations} />}</OperationsGate>;
}

function Promotions({ operations }: { readonly operations: OperationsOpening }) {
  const words = useWords();
  const dayText = useDay();
  const { opening } = useSidebar();
  const { campaign, choose } = useCampaign();
  const save = useChange('savePromotion');
  const campaignId = campaign?.campaignId ?? '';
  const own = operations.promotions.filter(({ promotion }) => promotion.campaignId === campaignId);
  return (
    <>
      {opening.campaigns.length > 1 && <CampaignChoice value={campaignId} onChange={choose} />}
      <RecordsView
        key={campaignId}
        title={words(sidebarMoreTexts.promotions)}
        intro={words(texts.promotionsIntro)}
        tab={promotionsTab}
        layout={promotionLayout}
        parts={[
          { part: 'main' },
          { part: 'counts', title: words(texts.promotionTime) },
          { part: 'followers', title: words(texts.promotionFollowers) },
        ]}
        records={own.map((line) => ({
          key: line.promotion.promoId,
          record: line.promotion,
          title: words(choiceText('kind', line.promotion.kind)),
          hint: [line.promotion.startsOn, line.promotion.endsOn]
            .filter((day) => day !== '')
            .map(dayText)
            .join(' – '),
          more: <Figures line={line} />,
        }))}
        blank={{ ...blankRecord(promotionsTab), campaignId }}
        work={save.work}
        onSave={(fields, before) =>
          save.start({
            promotion: {
              ...fields,
              campaignId,
              ...(before === null ? {} : { promoId: before.promoId }),
            },
          })
        }
      />
    </>
  );
}

function Figures({ line: { figures } }: { readonly line: PromotionLine }) {
  if (figures.length === 0) return null;
  return (
    <dl class="facts small">
      {figures.map(({ label, value }) => (
        <>
          <dt key={`${label}-name`}>{label}</dt>
          <dd key={label} class="number">
            {value}
          </dd>
        </>
      ))}
    </dl>
  );
}
