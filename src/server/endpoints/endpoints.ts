import type { Endpoints } from '../../shared/endpoints';
import { dailyRunKeeper, switchOffDailyRun, switchOnDailyRun } from '../dailyTrigger';
import { switchDigest } from '../digest/switchDigest';
import { fileSettings } from '../fileSettings';
import { runJob } from '../job/runJob';
import { bringSampleBack, putSampleAside } from '../sample/sampleAside';
import { setUpTabs } from '../setUpTabs';
import { openWorkbook } from '../tabs/openWorkbook';
import { warehouse } from '../warehouse/warehouse';
import { createBriefDocument } from './createBriefDocument';
import { fixLinks } from './fixLinks';
import { importEndpoints } from './importEndpoints';
import { insertFormula } from './insertFormula';
import { jobProgress, stopJob } from './jobProgress';
import { keepPlan } from './keepPlan';
import { keepTest } from './keepTest';
import { openFunctions } from './openFunctions';
import { openLeadership } from './openLeadership';
import { openPlan } from './openPlan';
import { openScript } from './openScript';
import { openSidebar, runFacts } from './openSidebar';
import { operationsEndpoints } from './operations/operationsEndpoints';
import { questionEndpoints } from './questionEndpoints';
import { inputReader } from './readInput';
import { saveBrief } from './saveBrief';
import { saveCampaign } from './saveCampaign';
import { saveCreator } from './saveCreator';
import { saveLinks } from './saveLinks';
import { savePost } from './savePost';
import { saveSetting } from './saveSetting';
import { showTab } from './showTab';

/** Everything that the sidebar may ask for. Handlers are thin: read the input, do, answer. */
export const endpoints: Endpoints = {
  ...importEndpoints,
  ...operationsEndpoints,
  ...questionEndpoints,
  ...warehouse.endpoints,
  openSidebar,
  openLeadership,
  openScript,
  openFunctions,
  openPlan,
  keepPlan,
  keepTest,
  setUpTabs() {
    setUpTabs();
    return openSidebar();
  },
  startOwn() {
    putSampleAside();
    return openSidebar();
  },
  bringSampleBack() {
    bringSampleBack();
    return openSidebar();
  },
  saveCampaign,
  saveSetting,
  saveCreator,
  savePost,
  saveLinks,
  fixLinks,
  saveBrief,
  createBriefDocument,
  insertFormula,
  showTab,
  runJob(input) {
    const writesAnyway = inputReader(input).flagOrNull('writesAnyway') === true;
    const choice = writesAnyway ? { writesAnyway } : {};
    const { result, endedAtMs, message } = runJob('sidebar', choice);
    const workbook = openWorkbook();
    const figures = runFacts(workbook, fileSettings(workbook.sheets));
    const isHeld = result === 'held';
    const lastRun = { succeeded: result === 'done', isHeld, endedAtMs, message };
    return { ...figures, lastRun, continues: result === 'continues' };
  },
  jobProgress,
  stopJob,
  switchDigest(input) {
    const isOn = inputReader(input).flag('isOn');
    return { isOn, address: switchDigest(isOn) };
  },
  switchDailyRun(input) {
    const nowMs = Date.now();
    if (inputReader(input).flag('isOn')) switchOnDailyRun(nowMs);
    else switchOffDailyRun();
    return { dailyRun: dailyRunKeeper(nowMs) };
  },
};
