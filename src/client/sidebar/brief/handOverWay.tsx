import { useState } from 'preact/hooks';
import type { Language } from '../../../ground/text/language';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { sidebarTexts } from '../../../messages/sidebarTexts';
import { Button } from '../../shared/button';
import { ChoiceField } from '../../shared/choiceField';
import { CopyButton } from '../../shared/copyButton';
import { copyElement } from '../../shared/copyText';
import { useWords } from '../../shared/sidebarContext';
import { useDraft } from '../useDraft';
import { CreateDocument } from './createDocument';
import { MailDraft } from './mailDraft';
import type { BriefHandle } from './useBrief';
import type { HandedPaper } from './usePapers';

const ways = ['copy', 'text', 'mail', 'print', 'document'] as const;

type Way = (typeof ways)[number];

const names = {
  copy: texts.copyFormatted,
  text: texts.copyText,
  mail: texts.mail,
  print: texts.print,
  document: texts.createDocument,
} as const;

interface HandOverWayProps {
  readonly papers: readonly HandedPaper[];
  /** Where the papers stand on the page. */
  readonly sheets: Sheets;
  readonly handle: BriefHandle;
  readonly language: Language;
}

interface Sheets {
  readonly current: HTMLElement | null;
}

const firstWay: { readonly way: string } = { way: 'copy' };

/** How the papers get to their readers: one choice, and the one button that does it. */
export function HandOverWay({ papers, sheets, handle, language }: HandOverWayProps) {
  const words = useWords();
  const { draft, change } = useDraft('brief-way', firstWay);
  // A document is made of one saved brief.
  const offered = ways.filter((way) => way !== 'document' || papers.length === 1);
  const way = offered.find((each) => each === draft.way) ?? 'copy';
  return (
    <div class="stack tight">
      <ChoiceField
        label={words(texts.handOverAs)}
        value={way}
        choices={offered.map((value) => ({ value, label: words(names[value]) }))}
        onChange={(next) => change({ way: next })}
      />
      {way === 'document' ? (
        <CreateDocument handle={handle} language={language} />
      ) : (
        <Act way={way} papers={papers} sheets={sheets} />
      )}
    </div>
  );
}

interface ActProps {
  readonly way: Exclude<Way, 'document'>;
  readonly papers: readonly HandedPaper[];
  readonly sheets: Sheets;
}

function Act({ way, papers, sheets }: ActProps) {
  const words = useWords();
  switch (way) {
    case 'copy':
      return <FormattedCopy sheets={sheets} />;
    case 'text':
      return (
        <div class="row">
          <CopyButton
            look="primary"
            text={papers.map(({ text }) => text).join(`\n\n${pageBreak}\n\n`)}
            label={words(texts.copyText)}
          />
        </div>
      );
    case 'print':
      return (
        <div class="row">
          <Button look="primary" onClick={() => window.print()}>
            {words(texts.print)}
          </Button>
        </div>
      );
    case 'mail':
      return <MailDrafts papers={papers} />;
  }
}

const pageBreak = '────────';

/** One draft a creator; hers alone needs no name. */
function MailDrafts({ papers }: { readonly papers: readonly HandedPaper[] }) {
  const words = useWords();
  return (
    <ul class="stack tight">
      {papers.map(({ creatorId, name, mailSubject, text }) => (
        <li key={creatorId}>
          <MailDraft
            subject={mailSubject}
            body={text}
            label={papers.length === 1 ? words(texts.mail) : words(texts.mailTo, { name })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Copies the papers with their headings, ready to be pasted into a document. */
function FormattedCopy({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const copy = () => {
    if (sheets.current) setOutcome(copyElement(sheets.current) ? 'copied' : 'refused');
  };
  return (
    <div class="tight">
      <div class="row">
        <Button look="primary" onClick={copy}>
          {words(texts.copyFormatted)}
        </Button>
        <span role="status" class="small good-text">
          {outcome === 'copied' && words(sidebarTexts.copied)}
        </span>
      </div>
      {outcome === 'refused' && <p class="hint">{words(sidebarTexts.copyByHand)}</p>}
      <p class="hint">
        {words(texts.newDocumentHint)}{' '}
        <a href="https://docs.google.com/document/create" target="_blank" rel="noreferrer">
          {words(texts.newDocument)}
        </a>
      </p>
    </div>
  );
}
