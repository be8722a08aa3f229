/** A page in words, printed or copied: an agreement, a recap. */
export interface Paper {
  readonly title: string;
  readonly sections: readonly PaperSection[];
}

/** A part of a page: a heading and its lines. */
export interface PaperSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The page as plain text, for the clipboard. */
export function paperText({ title, sections }: Paper): string {
  const parts = sections.map(({ heading, lines }) =>
    [heading, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [title, ...parts].join('\n\n');
}
