import { type FetchedPanel, fetchedPanels } from '../../shared/fetchedScripts';

/** The panels of the sidebar, in the order of their tabs. */
export const panelNames: readonly PanelName[] = ['home', ...fetchedPanels];

export type PanelName = 'home' | FetchedPanel;
