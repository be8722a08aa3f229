const email = /[^\s@<>"',;]{1,64}@[^\s@<>"',;]{1,190}\.[a-z]{2,}/i;
const numberRun = /(?<![\p{L}\p{N}_/-])\+?\(?\d[\d\s().-]{7,18}\d(?![\p{L}\p{N}_/-])/gu;
const partedNumber = /^\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{3,4}$/;
const fewestDigits = 9;
const mostDigits = 13;

/** Whether an e-mail address or a phone number stands in a text. */
export function isPersonalText(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/%40/g, '@')
    .replace(/%2B/gi, '+')
    .replace(/%20/g, ' ');
  if (plain.includes('@') && email.test(plain)) return true;
  return (plain.match(numberRun) ?? []).some(isPhone);
}

function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  if (digits < fewestDigits || digits > mostDigits) return false;
  return /^\(?[+0]/.test(run) || partedNumber.test(run);
}
