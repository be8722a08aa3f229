import { useMemo } from 'preact/hooks';
import { disclosureCheck } from '../../../domain/brief/disclosureCheck';
import { disclosureCountries } from '../../../domain/brief/disclosureRules';
import { capital } from '../../../ground/text/capital';
import { say } from '../../../ground/text/text';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { Mark } from '../../shared/mark';
import { useSidebar, useWords } from '../../shared/sidebarContext';
import { TextField } from '../../shared/textField';
import { useDraft } from '../useDraft';
import { nearestCaption } from './nearestCaption';

interface CaptionCheckProps {
  readonly creatorId: string;
  readonly country: string;
}

const noCaption = { caption: '' };

/** Checks a draft before it goes live: the disclosure's words and place, and sameness. */
export function CaptionCheck({ creatorId, country }: CaptionCheckProps) {
  const words = useWords();
  const { draft, change } = useDraft(`caption-${creatorId}`, noCaption);
  return (
    <div class="stack">
      <TextField
        name="caption"
        rows={5}
        label={words(texts.draftCaption)}
        hint={words(texts.draftCaptionHint)}
        value={draft.caption}
        onChange={(caption) => change({ caption })}
      />
      <ul class="stack" aria-live="polite">
        {draft.caption.trim() !== '' && (
          <>
            <DisclosureFinding caption={draft.caption} country={country} />
            <SamenessFinding caption={draft.caption} />
          </>
        )}
      </ul>
    </div>
  );
}

interface FindingProps {
  readonly caption: string;
}

function DisclosureFinding({ caption, country }: FindingProps & { readonly country: string }) {
  const words = useWords();
  const { language } = useSidebar();
  const known = disclosureCountries.find((each) => each === country);
  const name = known ? words(texts[known]) : country || words(texts.captionAuto);
  const findings = useMemo(() => disclosureCheck(caption, country), [caption, country]);
  const sentence = findings[0]
    ? capital(say(findings[0], language))
    : words(texts.captionGood, { country: name });
  return (
    <li class="marked">
      <Mark kind={findings.length === 0 ? 'good' : 'warn'} />
      <div>
        <p>{sentence}</p>
        <p class="hint">{words(texts.notLegal)}</p>
      </div>
    </li>
  );
}

const tooAlike = 0.5;

function SamenessFinding({ caption }: FindingProps) {
  const words = useWords();
  const { captions, creators } = useSidebar().opening;
  const nearest = useMemo(() => nearestCaption(caption, captions), [caption, captions]);
  if (!nearest) return <li class="hint">{words(texts.nothingToCompare)}</li>;
  const share = `${Math.round(nearest.likeness * 100)}%`;
  const creator = creators.find(({ creatorId }) => creatorId === nearest.caption.creatorId);
  const isAlike = nearest.likeness >= tooAlike;
  return (
    <li class="marked">
      <Mark kind={isAlike ? 'warn' : 'good'} />
      <p>
        {isAlike
          ? words(texts.sameAs, { share, name: creator?.name || nearest.caption.creatorId })
          : words(texts.notSame, { share, count: captions.length })}
      </p>
    </li>
  );
}
