import { dayOfText } from '../../../ground/time/calendarDay';
import { sidebarHomeTexts as texts } from '../../../messages/sidebarHomeTexts';
import { useSidebar, useWords } from '../../shared/sidebarContext';

/** Days to the start of a campaign, beside what is usual for a first one; nothing once it runs. */
export function DayCounter({ campaignId }: { readonly campaignId: string }) {
  const words = useWords();
  const { campaigns, today } = useSidebar().opening;
  const startsOn = campaigns.find((each) => each.campaignId === campaignId)?.startsOn ?? '';
  const days = dayOfText(startsOn) - dayOfText(today);
  if (!(days > 0)) return null;
  return <p class="hint">{words(texts.daysToStart, { days })}</p>;
}
