/** What the menu writes into the page of the sidebar so that it opens with Help instead of Home. */
export const HELP_VIEW = 'help';
