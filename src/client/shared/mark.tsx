/** Whether something is done, missing, in doubt or still ahead; the words stand beside it. */
export type MarkKind = 'good' | 'missing' | 'warn' | 'bad';

const paths: Readonly<Record<MarkKind, string>> = {
  good: 'M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1Zm-1.2 11.6L4.6 9.4l1.2-1.2 2 2 4.4-4.4 1.2 1.2-5.6 5.6Z',
  missing: 'M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1Zm0 14.4A6.4 6.4 0 1 1 9 2.6a6.4 6.4 0 0 1 0 12.8Z',
  warn: 'M9 1.5.7 16h16.6L9 1.5Zm-.8 5h1.6v5H8.2v-5Zm0 6.2h1.6v1.6H8.2v-1.6Z',
  bad: 'M9 1a8 8 0 1 0 0 16A8 8 0 0 0 9 1Zm-.8 3.6h1.6v5.6H8.2V4.6Zm0 7.2h1.6v1.6H8.2v-1.6Z',
};

/** A small sign beside words that say the same. */
export function Mark({ kind }: { readonly kind: MarkKind }) {
  const tone = kind === 'missing' ? 'quiet' : `${kind}-text`;
  return (
    <svg class={`mark ${tone}`} viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
