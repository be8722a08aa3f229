/*
 * The only entry of Code.js and the only writer of globals. Every name assigned here becomes a
 * top-level function: menu items, triggers and the sidebar's door by hand, cell functions from the catalog.
 */
import './cellFunctions.generated';
import { callEndpoint } from './server/callEndpoint';
import { runWhenDue } from './server/job/runWhenDue';
import {
  addDashboardFromMenu,
  onInstall,
  onOpen,
  runJobFromMenu,
  setUpFromMenu,
  switchOffFromMenu,
  switchOnFromMenu,
  undoFromMenu,
} from './server/menu';
import { showLeadership, showSidebar } from './server/showPages';

global.onOpen = onOpen;
global.onInstall = onInstall;
global.showSidebar = showSidebar;
global.showLeadership = showLeadership;
global.runJob = runJobFromMenu;
global.setUpTabs = setUpFromMenu;
global.addDashboard = addDashboardFromMenu;
global.undoLastRun = undoFromMenu;
global.switchDailyRunOn = switchOnFromMenu;
global.switchDailyRunOff = switchOffFromMenu;
global.runWhenDue = runWhenDue;
global.callEndpoint = callEndpoint;
