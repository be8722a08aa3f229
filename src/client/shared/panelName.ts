/** The panels of the sidebar, in the order of their tabs. */
export const panelNames = ['home', 'brief', 'links', 'plan', 'import', 'functions'] as const;

export type PanelName = (typeof panelNames)[number];
