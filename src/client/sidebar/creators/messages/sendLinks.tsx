import { sidebarOutreachTexts as texts } from '../../../../messages/sidebarOutreachTexts';
import type { ReadyMessage } from '../../../../shared/operations';
import { CopyButton } from '../../../shared/copyButton';
import { copyText } from '../../../shared/copyText';
import { useWords } from '../../../shared/sidebarContext';

/** Copies the text, or opens a draft in Gmail or the mail program; a person sends it. */
export function SendLinks({ ready }: { readonly ready: ReadyMessage }) {
  const words = useWords();
  const { gmail, mailto, body, isBodyCopied } = ready;
  const links = [
    { address: gmail, label: words(texts.gmail) },
    { address: mailto, label: words(texts.mail) },
  ].filter(({ address }) => address !== '');
  return (
    <>
      <div class="row">
        <CopyButton text={body} look="grey" label={words(texts.copy)} />
        {links.map(({ address, label }) => (
          <a
            key={label}
            class="button grey"
            href={address}
            target="_blank"
            rel="noreferrer"
            onClick={() => isBodyCopied && copyText(body)}
          >
            {label}
          </a>
        ))}
      </div>
      {isBodyCopied && links.length > 0 && <p class="hint">{words(texts.bodyCopied)}</p>}
    </>
  );
}
