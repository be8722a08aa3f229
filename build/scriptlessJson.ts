/** JSON that an HTML file may hold as its only text: no character in it means anything to HTML. */
export function scriptlessJson(value: unknown): string {
  const escaped = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>&?/`]/g, escaped);
}
