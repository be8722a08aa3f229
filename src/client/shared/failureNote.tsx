import { capital } from '../../ground/text/capital';
import { sidebarTexts } from '../../messages/sidebarTexts';
import type { Failure } from './failure';
import { Note } from './note';
import { useWords } from './sidebarContext';

const sentences = {
  accounts: sidebarTexts.failedAccounts,
  offline: sidebarTexts.failedOffline,
  unreachable: sidebarTexts.failedUnreachable,
} as const;

/** What went wrong and what to do, in words; Google's own words beneath, for a report. */
export function FailureNote({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  if (failure.kind === 'refused') return <Note tone="bad">{capital(failure.message)}</Note>;
  return (
    <Note tone="bad">
      <p>{words(sentences[failure.kind])}</p>
      <p>{words(sidebarTexts.nothingLost)}</p>
      {failure.detail && (
        <p class="small">{words(sidebarTexts.googleSaid, { detail: failure.detail })}</p>
      )}
    </Note>
  );
}
