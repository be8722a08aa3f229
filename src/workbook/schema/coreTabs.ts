import { type TabName, tabs } from './tabs';

/** The tabs that set-up creates at once; the rest is added when first needed. */
export const coreTabs: readonly TabName[] = tabs
  .filter((tab) => 'core' in tab && tab.core)
  .map((tab) => tab.name);
