/** JSON that an HTML file may hold as its only text: no character in it means anything to HTML. */
export function scriptlessJson(value: unknown): string;
