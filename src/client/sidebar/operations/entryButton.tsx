interface EntryButtonProps {
  readonly title: string;
  /** How it stands, in a few words; '' for nothing to say. */
  readonly hint?: string;
  readonly onOpen: () => void;
}

/** A line of a list that opens a view of its own. */
export function EntryButton({ title, hint = '', onOpen }: EntryButtonProps) {
  return (
    <li class="entry">
      <button type="button" class="entry-button" onClick={onOpen}>
        <span class="entry-name">{title}</span>
        {hint !== '' && <span class="hint">{hint}</span>}
      </button>
    </li>
  );
}
