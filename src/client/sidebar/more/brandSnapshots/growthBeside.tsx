import { choiceText } from '../../../../messages/choiceText';
import { sidebarResultsTexts as texts } from '../../../../messages/sidebarResultsTexts';
import type { BrandLine } from '../../../../shared/results';
import { useSidebar, useWords } from '../../../shared/sidebarContext';

/** The brand's own growth alongside campaigns; never called their effect. */
export function GrowthBeside({ lines }: { readonly lines: readonly BrandLine[] }) {
  const words = useWords();
  const { opening } = useSidebar();
  const format = new Intl.NumberFormat(opening.file.locale.replace('_', '-'), {
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  if (lines.length === 0) return <p class="hint">{words(texts.brandNothing)}</p>;
  return (
    <section class="section" aria-labelledby="brand-growth">
      <h2 id="brand-growth">{words(texts.brandTitle)}</h2>
      <ul class="list">
        {lines.map(({ campaign, platform, gained, days, usualPerWeek, beyondUsual }) => (
          <li key={`${campaign}-${platform}`} class="tight">
            <div class="spread">
              <strong>
                {campaign}, {words(choiceText('platform', platform))}
              </strong>
              <span class="number">{format.format(gained)}</span>
            </div>
            <p class="hint">
              {usualPerWeek === null || beyondUsual === null
                ? words(texts.brandDays, { days })
                : words(texts.brandBeyond, {
                    days,
                    usual: format.format(usualPerWeek),
                    beyond: format.format(beyondUsual),
                  })}
            </p>
          </li>
        ))}
      </ul>
      <p class="hint">{words(texts.brandHint)}</p>
    </section>
  );
}
