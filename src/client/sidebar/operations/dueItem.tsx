import { sidebarCreatorsTexts as texts } from '../../../messages/sidebarCreatorsTexts';
import type { DueLine } from '../../../shared/operations';
import { useWords } from '../../shared/sidebarContext';

/** What a line of the list says, and what decides where it is done. */
export type ShownDue = Pick<DueLine, 'what' | 'why' | 'creator' | 'daysLate' | 'kind' | 'collabId'>;

interface DueItemProps {
  readonly line: ShownDue;
  /** Leads to where it is done; null where no panel does. */
  readonly onOpen: (() => void) | null;
}

/** One thing that is due: what, about whom, why, how late; it opens where it is done. */
export function DueItem({ line, onOpen }: DueItemProps) {
  const content = <DueWords line={line} />;
  return (
    <li class="entry">
      {onOpen ? (
        <button type="button" class="entry-button" onClick={onOpen}>
          {content}
        </button>
      ) : (
        content
      )}
    </li>
  );
}

function DueWords({ line }: { readonly line: ShownDue }) {
  const words = useWords();
  const { what, creator, why, daysLate } = line;
  return (
    <>
      <span class="entry-name">{creator === '' ? what : `${creator}: ${what}`}</span>
      <span class="hint">
        {why}
        {daysLate !== null && daysLate > 0 && (
          <>
            {' · '}
            <span class="bad-text">{words(texts.lateDays, { days: daysLate })}</span>
          </>
        )}
      </span>
    </>
  );
}
