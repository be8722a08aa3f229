import type { FormProps } from '../../shared/formLayout';
import { BriefFields } from './briefFields';
import type { BriefPart } from './briefLayout';

interface FoldedPartProps extends FormProps<'Briefs'> {
  readonly part: BriefPart;
  readonly title: string;
}

/** A part of the brief's form that stays folded until somebody needs it. */
export function FoldedPart({ part, title, form, change }: FoldedPartProps) {
  return (
    <details class="fold" data-part={part}>
      <summary>{title}</summary>
      <div class="stack">
        <BriefFields part={part} form={form} change={change} />
      </div>
    </details>
  );
}
