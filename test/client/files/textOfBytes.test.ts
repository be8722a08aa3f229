import { detectEncoding } from '../../../src/client/files/detectEncoding';
import { textOfBytes } from '../../../src/client/files/textOfBytes';

/** Bytes as Python's codecs cp1252, cp932 and cp949 write these texts. */
test.each([
  ['Größe;4,90 €;“ja” – 5', '4772f6df653b342c393020803b936a61942096 2035'],
  ['l’œuvre créée à Noël', '6c929c7576726520637 2e9e9652 0e0204e6feb6c'],
  ['注文番号,ステータス', '928d95b694d48d862c83588365815b835e8358'],
  ['주문번호,쿠폰', 'c1d6b9aeb9f8c8a32cc4edc6f9'],
])('%s', (text, hex) => {
  const bytes = new Uint8Array(Buffer.from(hex.replace(/ /g, ''), 'hex'));
  expect(textOfBytes(bytes, detectEncoding(bytes) ?? 'utf-8')).toBe(text);
});
