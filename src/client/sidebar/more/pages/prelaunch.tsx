import { type PrelaunchItem, prelaunchItems } from '../../../../domain/pages/prelaunchItems';
import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import { sidebarRecordsTexts as texts } from '../../../../messages/sidebarRecordsTexts';
import type { SidebarCampaign } from '../../../../shared/sidebarOpening';
import { CheckField } from '../../../shared/checkField';
import { useSidebar, useWords } from '../../../shared/sidebarContext';
import { useWork } from '../../../shared/useWork';
import { WorkStatus } from '../../../shared/workStatus';

/** What is looked at once before a campaign starts; what is ticked stands in Campaigns. */
export function Prelaunch({ campaign }: { readonly campaign: SidebarCampaign }) {
  const words = useWords();
  const { opening, update } = useSidebar();
  const save = useWork('saveCampaign');
  const { campaignId, prelaunch } = campaign;
  const tick = async (item: PrelaunchItem, isDone: boolean) => {
    const done = prelaunchItems.filter((each) =>
      each === item ? isDone : prelaunch.includes(each),
    );
    const saved = await save.start({ campaign: { campaignId, prelaunch: done } });
    if (!saved) return;
    update({
      campaigns: opening.campaigns.map((each) =>
        each.campaignId === campaignId ? saved.campaign : each,
      ),
    });
  };
  const count = prelaunchItems.filter((item) => prelaunch.includes(item)).length;
  return (
    <section class="section" aria-labelledby="prelaunch">
      <h2 id="prelaunch">
        {words(texts.prelaunch, { campaign: campaign.name || campaignId })}{' '}
        <span class="number quiet">
          {words(texts.prelaunchCount, { count, of: prelaunchItems.length })}
        </span>
      </h2>
      <div>
        {prelaunchItems.map((item) => (
          <CheckField
            key={item}
            isChecked={prelaunch.includes(item)}
            onChange={(isDone) => void tick(item, isDone)}
          >
            {words(texts[`prelaunch_${item}`])}
          </CheckField>
        ))}
      </div>
      <WorkStatus work={save.work} progress={words(sidebarOperationsTexts.saving)} />
    </section>
  );
}
