import { campaignSummary } from '../../../domain/standing/campaignSummary';
import type { CampaignFacts, WorkbookFacts } from '../../../domain/standing/workbookFacts';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { useWords } from '../../shared/sidebarContext';
import { useFormats } from '../plan/useFormats';

interface CampaignFiguresProps {
  readonly campaign: CampaignFacts;
  readonly facts: WorkbookFacts;
}

/** What the campaign has cost and brought, and how many of its creators could be judged. */
export function CampaignFigures({ campaign, facts }: CampaignFiguresProps) {
  const words = useWords();
  const { money, count, share } = useFormats();
  const summary = campaignSummary(facts, campaign);
  if (!summary) return null;
  const { result, judged, creators } = summary;
  const { spend, conversions, romi, romiLow, romiHigh } = result;
  const unknown = words(texts.unknown);
  const isRanged = romi !== null && romiLow !== null && romiHigh !== null;
  return (
    <dl class="figures" aria-label={words(texts.figuresOf)}>
      <Figure name={words(texts.spent)} value={spend === null ? unknown : money(spend)} />
      <Figure
        name={words(campaign.action === 'lead' ? texts.leads : texts.orders)}
        value={conversions === null ? unknown : count(conversions)}
      />
      <Figure
        name={words(texts.romiLabel)}
        value={
          isRanged
            ? words(texts.romiRange, {
                romi: share(romi),
                low: share(romiLow),
                high: share(romiHigh),
              })
            : romi === null
              ? unknown
              : words(texts.romiSoFar, { romi: share(romi) })
        }
      />
      <Figure name={words(texts.judgedLabel)} value={words(texts.judged, { judged, creators })} />
    </dl>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="number">{value}</dd>
    </div>
  );
}
