import type { ComponentChildren } from 'preact';

/** The heading of a panel: the focus comes here after moving to the panel. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 tabIndex={-1} data-heading>
      {children}
    </h1>
  );
}
