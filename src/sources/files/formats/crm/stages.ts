/** Where a deal stands. */
export type DealStage = 'won' | 'lost' | 'open';

const won =
  /won\b|closedwon|^w$|gewonnen|gagn[ée]|ganad[oa]|ganh[oa]|vint[oa]|성사|수주|계약 ?(?:완료|성사)|受注|成約|成立/iu;
const lost =
  /lost\b|closedlost|verloren|perdu|perdid[oa]|perd(?:id|ut|it)[oa]|vers[ae]|실주|실패|失注|dead|disqualified/iu;

/** What the name of a stage or status says, in the languages of CRMs; stages of one's own are open. */
export function dealStage(texts: readonly string[]): DealStage {
  if (texts.some((text) => lost.test(text))) return 'lost';
  return texts.some((text) => won.test(text)) ? 'won' : 'open';
}

const qualifiedStage =
  /marketing ?qualified|sales ?qualified|\bmql\b|\bsql\b|opportunit|customer|evangelist|deal|qualifi(?!.*un)|chance|kunde|client|cliente|商談|顧客|기회|고객/iu;
const openStage = /^(?:lead|subscriber|new|neu|リード|구독자|리드)$/iu;
const unqualified = /unqualif|disqualif|not qualified|bad (?:fit|timing)|unqualifiziert|부적격/iu;

/** Whether a contact's lifecycle stage makes it a qualified lead; null where nobody can tell. */
export function isQualifiedStage(stage: string, leadStatus: string): boolean | null {
  const text = stage.trim();
  if (qualifiedStage.test(text) && !unqualified.test(text)) return true;
  if (unqualified.test(leadStatus) || unqualified.test(text)) return false;
  return openStage.test(text) ? false : null;
}

/** Whether a contact's lifecycle stage says that it bought. */
export function isCustomerStage(stage: string): boolean {
  return /^(?:customer|evangelist|kunde|client|cliente|고객|顧客)$/iu.test(stage.trim());
}
