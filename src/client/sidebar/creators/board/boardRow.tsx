import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration } from '../../../../shared/operations';
import { useWords } from '../../../shared/sidebarContext';
import { useDay } from '../../operations/useDay';
import { Waits } from './waits';

interface BoardRowProps {
  readonly row: BoardCollaboration;
  readonly isCampaignShown: boolean;
  readonly today: string;
  readonly onOpen: () => void;
}

/** One collaboration on the board: who, who waits for whom, and the next date. It opens as a whole. */
export function BoardRow({ row, isCampaignShown, today, onOpen }: BoardRowProps) {
  const words = useWords();
  const { collaboration, creator, campaign, doNotContact } = row;
  const about = [
    collaboration.owner,
    isCampaignShown ? campaign : '',
    doNotContact ? words(texts.doNotContact) : '',
  ].filter((part) => part !== '');
  return (
    <li class="entry">
      <button type="button" class="entry-button" onClick={onOpen}>
        <span class="spread">
          <span class="entry-name">{creator}</span>
          <NextDate day={collaboration.nextOn} today={today} />
        </span>
        <span class="row">
          <Waits row={row} />
          {about.length > 0 && <span class="hint">{about.join(' · ')}</span>}
        </span>
      </button>
    </li>
  );
}

function NextDate({ day, today }: { readonly day: string; readonly today: string }) {
  const words = useWords();
  const dayText = useDay();
  if (day === '') return null;
  if (day === today) return <span class="small warn-text">{words(texts.nextToday)}</span>;
  return day < today ? (
    <span class="small bad-text">{words(texts.nextLate, { day: dayText(day) })}</span>
  ) : (
    <span class="small quiet">{words(texts.next, { day: dayText(day) })}</span>
  );
}
