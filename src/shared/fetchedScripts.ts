/** The panels beside Home: each is a script of its own. */
export const fetchedPanels = ['creators', 'brief', 'links', 'plan', 'more'] as const;

export type FetchedPanel = (typeof fetchedPanels)[number];

/** Scripts that the sidebar fetches when they are first needed, each in an HTML file of its name. */
export const fetchedScripts = [...fetchedPanels, 'excel'] as const;

export type FetchedScript = (typeof fetchedScripts)[number];
