import type { BriefSection } from '../../../domain/brief/briefSections';
import { capital } from '../../../ground/text/capital';
import type { Language } from '../../../ground/text/language';
import { say } from '../../../ground/text/text';
import { sidebarBriefTexts as texts } from '../../../messages/sidebarBriefTexts';
import { useWords } from '../../shared/sidebarContext';

interface BriefPaperProps {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly BriefSection[];
  readonly language: Language;
}

/** The brief as a sheet of paper: shown, printed and copied from here. */
export function BriefPaper({ title, subtitle, sections, language }: BriefPaperProps) {
  const words = useWords();
  if (sections.length === 0) return <p class="quiet">{words(texts.nothingWritten)}</p>;
  return (
    <article class="paper" lang={language}>
      <h2>{title}</h2>
      <p class="quiet">{subtitle}</p>
      {sections.map(({ title: heading, lines }) => (
        <section key={heading.en}>
          <h3>{capital(heading[language])}</h3>
          {lines.map((line, index) => (
            <p key={`${heading.en}-${index}`}>
              {typeof line === 'string' ? line : capital(say(line, language))}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}
