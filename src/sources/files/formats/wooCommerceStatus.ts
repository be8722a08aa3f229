/** What a WooCommerce order status means for attribution. */
export function wooCommerceStatus(status: string): 'valid' | 'pending' | 'cancelled' {
  const plain = status.toLowerCase().replace(/^wc-/, '').replace(/[\s_]/g, '-');
  if (/^(?:cancelled|canceled|failed|trash|draft|checkout-draft|auto-draft)$/.test(plain))
    return 'cancelled';
  return /^(?:pending|pending-payment|on-hold)$/.test(plain) ? 'pending' : 'valid';
}
