import { type ComponentChildren, Fragment } from 'preact';
import { capital } from '../../../ground/text/capital';
import { sidebarImportTexts as texts } from '../../../messages/sidebarImportTexts';
import type { ImportPreview } from '../../../shared/importEndpoints';
import { Note } from '../../shared/note';
import { useWords } from '../../shared/sidebarContext';

/** What an import would do: counts, the first rows of each kind, what to know about the figures. */
export function PreviewReport({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();

  const { format, dataRows, tab, obstacle, remarks, zone } = preview;
  return (
    <section class="stack" aria-label={words(texts.preview)}>
      <div class="tight">
        <h2>{words(texts.recognised, { format, rows: dataRows })}</h2>
        <p class="quiet">{words(texts.into, { tab })}</p>
      </div>
      {obstacle !== '' && <Note tone="bad">{capital(obstacle)}</Note>}
      <Counts preview={preview} />
      <Samples preview={preview} />
      <ul class="tight small quiet">
        {remarks.map((remark) => (
          <li key={remark}>{capital(remark)}</li>
        ))}
        <li>{words(texts.times, { zone })}</li>
      </ul>
    </section>
  );
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const counts = [
    [texts.added, preview.added],
    [texts.changed, preview.changed],
    [texts.unchanged, preview.unchanged],
    [texts.refused, preview.refused],
    [texts.passedOver, preview.passedOver],
  ] as const;
  return (
    <dl class="facts">
      {counts.map(([label, count]) => (
        <Fragment key={label.en}>
          <dt>{words(label)}</dt>
          <dd class="number">{count}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Samples({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const { addedRows, changedRows, refusedRows, added, changed, refused } = preview;
  const { sameSales, sameSalePairs } = preview;
  return (
    <>
      <Fold title={words(texts.showRefused)} shown={refusedRows.length} all={refused}>
        {refusedRows.map(({ line, reason }) => (
          <li key={`${line} ${reason}`} class="small">
            {line !== null && <strong>{words(texts.line, { line })}: </strong>}
            {reason}
          </li>
        ))}
      </Fold>
      <Fold title={words(texts.showPairs)} shown={sameSalePairs.length} all={sameSales}>
        {sameSalePairs.map(({ incoming, present, text }) => (
          <li key={incoming} class="small">
            <strong>
              {incoming} = {present}
            </strong>
            <p>{text}</p>
          </li>
        ))}
      </Fold>
      <Fold title={words(texts.showChanged)} shown={changedRows.length} all={changed}>
        {changedRows.map(({ key, cells }) => (
          <li key={key} class="small">
            <strong>{key}</strong>
            {cells.map(({ column, before, after }) => (
              <p key={column}>
                {column}: {before || '–'} → {after}
              </p>
            ))}
          </li>
        ))}
      </Fold>
      <Fold title={words(texts.showAdded)} shown={addedRows.length} all={added}>
        {addedRows.map(({ key, values }) => (
          <li key={key} class="small">
            <strong>{key}</strong>
            <p>{values.map(({ column, text }) => `${column}: ${text}`).join(' · ')}</p>
          </li>
        ))}
      </Fold>
    </>
  );
}

interface FoldProps {
  readonly title: string;
  readonly shown: number;
  readonly all: number;
  readonly children: ComponentChildren;
}

function Fold({ title, shown, all, children }: FoldProps) {
  const words = useWords();
  if (all === 0) return null;
  return (
    <details class="fold">
      <summary>{title}</summary>
      {shown < all && <p class="hint">{words(texts.firstOf, { shown, all })}</p>}
      <ul class="list">{children}</ul>
    </details>
  );
}
