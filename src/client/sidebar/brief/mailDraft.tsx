import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { useWords } from '../../shared/sidebarContext';

interface MailDraftProps {
  readonly subject: string;
  readonly body: string;
  readonly label: string;
}

/** What mail programs safely take from a link, in characters after encoding. */
const longestMailLink = 7000;

/** A link that opens a mail with the brief in it; needs no permission, the person sends it. */
export function MailDraft({ subject, body, label }: MailDraftProps) {
  const words = useWords();
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const address = `mailto:?${query.replace(/%0A/g, '%0D%0A')}`;
  if (address.length > longestMailLink) {
    return (
      <p class="hint">
        {label}: {words(texts.mailTooLong)}
      </p>
    );
  }
  return (
    <a class="button grey" href={address} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}
