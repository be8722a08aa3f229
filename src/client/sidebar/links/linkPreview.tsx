import type { LinkRecord } from '../../../domain/links/linkRecord';
import type { PlannedLink } from '../../../domain/links/planLinks';
import { say } from '../../../ground/text/text';
import { sidebarLinksTexts as texts } from '../../../messages/sidebarLinksTexts';
import { CopyButton } from '../../shared/copyButton';
import { Mark } from '../../shared/mark';
import { QrCode } from '../../shared/qrCode';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import type { LinkForm } from './linkForm';

interface LinkPreviewProps {
  readonly planned: readonly PlannedLink[];
  readonly form: LinkForm;
  readonly change: (change: Partial<LinkForm>) => void;
}

/** The links as they would be written, creator by creator. */
export function LinkPreview({ planned, form, change }: LinkPreviewProps) {
  const words = useWords();
  return (
    <section class="section" aria-labelledby="preview">
      <h2 id="preview">{words(texts.preview)}</h2>
      {planned.length === 0 && <p class="quiet">{words(texts.previewEmpty)}</p>}
      <ChannelLines planned={planned} />
      <ul class="list">
        {planned.map((each) => (
          <PreviewLine
            key={each.creator.creatorId}
            planned={each}
            onCode={(code) =>
              change({ typedCodes: { ...form.typedCodes, [each.creator.creatorId]: code } })
            }
          />
        ))}
      </ul>
    </section>
  );
}

/** Each channel once, with its reason: eight equal lines would hide the one that differs. */
function ChannelLines({ planned }: { readonly planned: readonly PlannedLink[] }) {
  const words = useWords();
  const { language } = useSidebar();
  const bySource = new Map(
    planned.map(({ channel, link }) => [`${channel.channel} ${link.utmSource}`, channel]),
  );
  return (
    <ul class="tight">
      {[...bySource].map(([key, { channel, reason }]) => (
        <li key={key} class="marked small">
          <Mark kind={channel === 'Unassigned' ? 'warn' : 'good'} />
          <span>
            {words(texts.channel, { channel })}
            <span class="hint"> {say(reason, language)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PreviewLineProps {
  readonly planned: PlannedLink;
  readonly onCode: (code: string) => void;
}

function PreviewLine({ planned, onCode }: PreviewLineProps) {
  const words = useWords();
  const { language } = useSidebar();
  const { creator, link, warnings, obstacle } = planned;
  const remarks = obstacle ? [obstacle] : warnings;
  return (
    <li class="tight">
      <div class="spread">
        <strong>{creator.name || creator.creatorId}</strong>
        {link.promoCode.length > 0 && (
          <input
            class="input code-input"
            aria-label={words(texts.codeOf, { name: creator.name || creator.creatorId })}
            value={link.promoCode.join(', ')}
            onChange={(event) => onCode(event.currentTarget.value)}
          />
        )}
      </div>
      {remarks.map((remark) => {
        const sentence = say(remark, language);
        return (
          <p key={sentence} class={`small ${obstacle ? 'quiet' : 'warn-text'}`}>
            {sentence}
          </p>
        );
      })}
      {link.url && <LinkDetails name={creator.name || creator.creatorId} link={link} />}
    </li>
  );
}

interface LinkDetailsProps {
  readonly name: string;
  readonly link: LinkRecord;
}

/** The folded line shows what tells the links of a cluster apart: source and content. */
function LinkDetails({ name, link }: LinkDetailsProps) {
  const words = useWords();
  const { url, utmSource, utmContent } = link;
  return (
    <details>
      <summary class="small">
        <span class="address" aria-hidden="true">
          {utmSource} / {utmContent}
        </span>
        <span class="unseen">{words(texts.details, { name })}</span>
      </summary>
      <div class="stack tight">
        <p class="code small">{url}</p>
        <div class="row">
          <CopyButton text={url} label={words(texts.copyLink)} />
        </div>
        <QrCode text={url} name={name} />
      </div>
    </details>
  );
}
