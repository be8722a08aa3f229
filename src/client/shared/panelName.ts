/** The panels of the sidebar, in the order of their tabs. */
export const panelNames = ['home', 'creators', 'brief', 'links', 'plan', 'more'] as const;

export type PanelName = (typeof panelNames)[number];
