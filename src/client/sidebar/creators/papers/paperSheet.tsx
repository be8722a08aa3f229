import type { Paper } from '../../../../domain/papers/paper';
import type { Language } from '../../../../ground/text/language';

interface PaperSheetProps {
  readonly paper: Paper;
  readonly language: Language;
}

/** A page in words as a sheet of paper: shown and printed from here. */
export function PaperSheet({ paper, language }: PaperSheetProps) {
  return (
    <article class="paper" lang={language}>
      <h2>{paper.title}</h2>
      {paper.sections.map(({ heading, lines }, index) => (
        <section key={index}>
          <h3>{heading}</h3>
          {lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
