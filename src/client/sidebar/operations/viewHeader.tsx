import type { ComponentChildren } from 'preact';
import { Button } from '../../shared/button';
import { Heading } from '../../shared/heading';

interface ViewHeaderProps {
  readonly title: string;
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** The head of a view within a panel: the way back, and the heading that takes the focus. */
export function ViewHeader({ title, back, onBack, children }: ViewHeaderProps) {
  return (
    <div class="tight">
      <Button look="plain" onClick={onBack}>
        <span aria-hidden="true">←</span> {back}
      </Button>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
