/** Services whose short links don't always hand added parameters on to the page behind. */
export const shorteners: ReadonlySet<string> = new Set(
  (
    'bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd rebrand.ly cutt.ly shorturl.at lnkd.in ' +
    'me2.do naver.me han.gl vo.la url.kr kko.to'
  ).split(' '),
);
