/*
 * The only entry of Code.js and the only writer of globals. Every name assigned here becomes a
 * top-level function: menu items, triggers and the sidebar's door by hand, cell functions from the catalog.
 *
 * Rooms are required inside the functions, because Google runs this file anew for every single cell:
 * a cell should load its formula and not the job, the sources or the endpoints.
 */
import './cellFunctions.generated';

const menu = () => require('./server/menu');
const pages = () => require('./server/showPages');

global.onOpen = () => require('./server/addMenu').onOpen();
global.onInstall = () => require('./server/addMenu').onInstall();
global.showSidebar = () => pages().showSidebar();
global.showHelp = () => pages().showHelp();
global.showLeadership = () => pages().showLeadership();
global.runJob = () => menu().runJobFromMenu();
global.runAnyway = () => menu().runAnywayFromMenu();
global.setUpTabs = () => menu().setUpFromMenu();
global.addDashboard = () => menu().addDashboardFromMenu();
global.undoLastRun = () => menu().undoFromMenu();
global.freezeFormulas = () => menu().freezeFromMenu();
global.bringFormulasBack = () => menu().bringBackFromMenu();
global.switchDailyRunOn = () => menu().switchOnFromMenu();
global.switchDailyRunOff = () => menu().switchOffFromMenu();
global.switchDigestOn = () => menu().switchDigestOnFromMenu();
global.switchDigestOff = () => menu().switchDigestOffFromMenu();
global.runWhenDue = () =>
  require('./server/ownTrouble').openKeepingTrouble(() =>
    require('./server/job/runWhenDue').runWhenDue(),
  );
global.callEndpoint = (name: unknown, json: unknown) =>
  require('./server/callEndpoint').callEndpoint(name, json);
