import { statusKey } from '../../../src/domain/orders/statusKey';

test.each([
  ['On hold', 'onhold'],
  ['wc-on_hold', 'onhold'],
  [' WC_on-hold', 'onhold'],
  // WooCommerce's mark stands in front and is followed by a sign
  ['twc-hold', 'twchold'],
  ['wcash', 'wcash'],
  ['취소 완료', '취소완료'],
  ['Expédiée', 'expediee'],
  ['paid -- (2)', 'paid2'],
])('"%s" is compared by "%s"', (text, key) => {
  expect(statusKey(text)).toBe(key);
});
