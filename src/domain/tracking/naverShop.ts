const hosts = /^(?:m\.)?(?:smartstore|brand)\.naver\.com$/;

/** Whether a host is a Naver Smart Store or brand store, whose statistics read nt_ tags only. */
export function isNaverShop(host: string): boolean {
  return hosts.test(host);
}
