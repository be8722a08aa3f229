import { cleanText } from '../../ground/cells/cleanText';

const personal: readonly RegExp[] = [
  /\b(?:e-?mail|phone|telephone|mobile|fax)\b/,
  /\b(?:first|last|full|given|family|sur|billing|shipping|ship|customer|buyer|recipient|cardholder|card|receiver|invitee|contact|person)[ _-]?name\b/,
  /^(?:customer|buyer|employee|location|author|username|user name|buyer username|recipient|person|ship name|details)$/,
  /\b(?:address|street|city|zip|zipcode|postcode|postal|province|state code|country code|company)\b/,
  /^(?:billing|shipping|ship)[ _-](?!method|amount|total|cost|price|tax|discount|promotion|service|country|fee)/,
  /\((?:billing|shipping)\)/,
  /\b(?:ip address|device id|receipt number|customer note|notes?|note attributes|tax id|passport|birth|dob|card (?:id|brand|last4)|customer description|cpf|card entry methods|pan suffix)\b/,
  /^person - (?!id)|^(?:question|response|text reminder) ?\d*/,
  /이메일|메일|휴대전화|휴대폰|전화|연락처|주소|배송지|우편번호|생년월일|배송메[시세]지|통관|비고|메모|주민등록|출입방법|수령위치/,
  /(?:주문자|구매자|수령인|수취인|받는|보내는|회원|고객|예금주|입금자)(?:$|명|이름|성명| ?id|아이디)/,
  /\b(?:vorname|nachname|kundenname|käufer(?:name)?|empfänger|rechnungs(?:name|adresse|anschrift)|liefer(?:name|adresse|anschrift)|straße|strasse|plz|postleitzahl|ort|stadt|telefon(?:nummer)?|handy|geburtsdatum|firma|anschrift|adresse|notiz(?:en)?|kunde)\b/,
  /\b(?:prénom|nom(?: de famille| complet| du client| de l'acheteur)?|courriel|téléphone|tél|code postal|ville|rue|destinataire|acheteur|société|date de naissance|client)$/,
  /\b(?:nombre(?: completo| del cliente| del comprador)?|apellidos?|correo(?: electrónico)?|teléfono|móvil|dirección|calle|ciudad|código postal|destinatario|comprador|empresa|fecha de nacimiento|cliente)$/,
  /\b(?:nome(?: completo| do cliente| do comprador)?|sobrenome|telefone|celular|endereço|rua|cidade|cep|destinatário|data de nascimento)$/,
  /\b(?:cognome|nome del cliente|indirizzo|via|città|cap|telefono|cellulare|azienda|data di nascita|acquirente)$/,
  /メール|電話|住所|郵便番号|氏名|お名前|名前|姓名|購入者|受取人|注文者|宛名|会社名|生年月日|備考/,
];

/** Whether a column, by its header, tells who somebody is or where somebody lives. */
export function isPersonalColumn(header: string): boolean {
  const plain = cleanText(header).toLowerCase();
  // Databases write buyer_email where exports write "Buyer email".
  const words = plain.replace(/_/g, ' ');
  return personal.some((pattern) => pattern.test(plain) || pattern.test(words));
}
