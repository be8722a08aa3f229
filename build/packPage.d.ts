/** The page with its inline script gzipped. */
export function packedPage(html: string): string;
