import { sidebarOperationsTexts } from '../../../../messages/sidebarOperationsTexts';
import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { ClaimLine } from '../../../../shared/results';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/sidebarContext';
import { WorkStatus } from '../../../shared/workStatus';
import { useChange } from '../../operations/useChange';
import { useFormats } from '../../plan/useFormats';
import type { ChannelFormats } from './useChannelFormats';

/** The article's claims become rows of Benchmarks, to be checked and changed there. */
function AddClaims() {
  const words = useWords();
  const add = useChange('addClaims');
  return (
    <>
      <Button look="plain" isBusy={add.work.state === 'working'} onClick={() => void add.start({})}>
        {words(texts.addClaims)}
      </Button>
      <WorkStatus work={add.work} progress={words(sidebarOperationsTexts.saving)} />
    </>
  );
}

interface ClaimsProps {
  readonly claims: readonly ClaimLine[];
  readonly formats: ChannelFormats;
}

/** What articles claim, judged only where their conditions hold here; else which one does not. */
export function Claims({ claims, formats }: ClaimsProps) {
  const words = useWords();
  const { decimal } = useFormats();
  if (claims.length === 0) return <AddClaims />;
  return (
    <ul class="tight small">
      {claims.map(({ kind, low, high, against, source, state, figure, why }) => (
        <li key={kind}>
          {words(kind === 'cpm' ? texts.claimCpm : texts.claimEarned, { low, high, source })}{' '}
          {against !== null && `${words(texts.claimAgainst, against)} `}
          {state === 'locked' || figure === null
            ? words(texts[`locked_${why || 'unknown'}`])
            : words(state === 'reached' ? texts.reached : texts.notReached, {
                figure: kind === 'cpm' ? formats.money(figure) : decimal(figure),
              })}
        </li>
      ))}
    </ul>
  );
}
