import type { ComponentChildren } from 'preact';

interface NoteProps {
  readonly tone?: 'plain' | 'good' | 'warn' | 'bad';
  readonly children: ComponentChildren;
}

/** A short remark set off from the text around it. */
export function Note({ tone = 'plain', children }: NoteProps) {
  return <div class={`note ${tone}`}>{children}</div>;
}
