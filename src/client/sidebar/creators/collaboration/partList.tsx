import { choiceText } from '../../../../messages/choiceText';
import { sidebarCreatorsTexts as texts } from '../../../../messages/sidebarCreatorsTexts';
import type { BoardCollaboration, OperationsOpening } from '../../../../shared/operations';
import { useWords } from '../../../shared/sidebarContext';
import { useIntents } from '../../intents';
import { EntryButton } from '../../operations/entryButton';
import { useDay } from '../../operations/useDay';
import { useMoney } from '../../operations/useMoney';
import type { ShowView } from '../creatorsView';
import type { CollaborationPart } from './collaborationPart';

interface PartListProps {
  readonly row: BoardCollaboration;
  readonly operations: OperationsOpening;
  readonly onOpen: (part: CollaborationPart) => void;
  readonly show: ShowView;
}

/** Everything else of a collaboration, one line each with how it stands. */
export function PartList({ row, operations, onOpen, show }: PartListProps) {
  const words = useWords();
  const dayText = useDay();
  const { openBrief, openLinks } = useIntents();
  const { campaignId, creatorId, recapSharedOn, nextOn } = row.collaboration;
  const { points, missing } = row.terms;
  const terms =
    missing.length === 0 ? '' : words(texts.termsMissing, { names: missing.join(', ') });
  const recap =
    recapSharedOn === '' ? '' : words(texts.recapSharedOn, { day: dayText(recapSharedOn) });
  const next = nextOn === '' ? '' : words(texts.next, { day: dayText(nextOn) });
  return (
    <section class="stack tight" aria-labelledby="everything-else">
      <h2 id="everything-else">{words(texts.more)}</h2>
      <ul class="list">
        <EntryButton title={words(texts.stageSection)} hint={next} onOpen={() => onOpen('stage')} />
        <EntryButton
          title={words(texts.termsSection, { points })}
          hint={terms}
          onOpen={() => onOpen('terms')}
        />
        <EntryButton title={words(texts.agreementSection)} onOpen={() => onOpen('agreement')} />
        <EntryButton
          title={words(texts.openBrief)}
          onOpen={() => openBrief({ campaignId, creatorId, isAboutRights: false })}
        />
        <EntryButton
          title={words(texts.openLinks)}
          onOpen={() => openLinks({ campaignId, creatorIds: [creatorId] })}
        />
        <EntryButton
          title={words(texts.contactSection)}
          hint={useContactHint(operations, creatorId)}
          onOpen={() => onOpen('contact')}
        />
        <EntryButton
          title={words(texts.paySection)}
          hint={usePayHint(row, operations)}
          onOpen={() => show({ show: 'pay' })}
        />
        <EntryButton
          title={words(texts.recapSection)}
          hint={recap}
          onOpen={() => onOpen('recap')}
        />
        <EntryButton title={words(texts.renewSection)} onOpen={() => onOpen('renew')} />
      </ul>
    </section>
  );
}

function useContactHint({ contacts }: OperationsOpening, creatorId: string): string {
  const words = useWords();
  const contact = contacts.find((each) => each.creatorId === creatorId);
  return contact?.channel ? words(choiceText('channel', contact.channel)) : '';
}

function usePayHint(row: BoardCollaboration, { payouts }: OperationsOpening): string {
  const words = useWords();
  const money = useMoney();
  const own = payouts.filter(({ payout }) => payout.collabId === row.collaboration.collabId);
  const lines = own.map(({ payout, state }) =>
    words(texts.payLine, {
      kind: words(choiceText('kind', payout.kind)),
      amount: money(payout.amount ?? 0, payout.currency),
      state: words(choiceText('state', state)),
    }),
  );
  return lines.length === 0 ? words(texts.payNothing) : lines.join(' · ');
}
