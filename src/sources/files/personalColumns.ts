import { cleanText } from '../../ground/cells/cleanText';

const personal: readonly RegExp[] = [
  /\b(?:e-?mail|phone|telephone|mobile|fax)\b/,
  /\b(?:first|last|full|given|family|sur|billing|shipping|customer|buyer|recipient|cardholder|card|receiver)[ _-]?name\b/,
  /^(?:customer|employee|location|author|username|user name)$/,
  /\b(?:address|street|city|zip|postcode|postal|province|state code|country code|company)\b/,
  /^(?:billing|shipping) (?!method|amount|total|cost)/,
  /\((?:billing|shipping)\)/,
  /\b(?:ip address|device id|receipt number|customer note|notes?|note attributes|tax id|passport|birth|dob)\b/,
  /이메일|메일|휴대전화|휴대폰|전화|연락처|주소|배송지|우편번호|생년월일|배송메[시세]지|통관|비고|메모/,
  /(?:주문자|구매자|수령인|수취인|받는|보내는|회원|고객|예금주|입금자)(?:$|명|이름|성명| ?id|아이디)/,
];

/** Whether a column, by its header, tells who somebody is or where somebody lives. */
export function isPersonalColumn(header: string): boolean {
  const plain = cleanText(header).toLowerCase();
  return personal.some((pattern) => pattern.test(plain));
}
