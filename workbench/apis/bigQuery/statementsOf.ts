/** What a semicolon inside of does not end a statement: texts, names, comments. */
const guarded = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/|;/g;

/** The statements of a script, without their semicolons. */
export function statementsOf(script: string): string[] {
  const ends = [...script.matchAll(guarded)].filter(([found]) => found === ';');
  const cuts = [-1, ...ends.map(({ index }) => index), script.length];
  return cuts
    .slice(1)
    .map((end, place) => script.slice((cuts[place] ?? -1) + 1, end).trim())
    .filter((statement) => statement !== '');
}
