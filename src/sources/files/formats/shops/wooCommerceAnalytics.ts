import { formatNotes } from '../../../../messages/sourceTexts';
import { instantOf, textOf, textsOf } from '../../combined';
import { defineFormat } from '../../exportFormat';
import { codesIn } from '../../orders/codesIn';
import { returnsOf, saleOf } from '../../orders/eventRows';
import { orderValues } from '../../orders/orderValues';
import { meaningOfWords } from '../../orders/statusOfLines';

/**
 * The download of WooCommerce's own Analytics > Orders report: one row per sale and, with a minus
 * and the same number, one per refund.
 * @see https://woocommerce.com/document/woocommerce-analytics/orders-report/
 */
export const wooCommerceAnalytics = defineFormat({
  id: 'wooCommerceAnalytics',
  label: { en: 'WooCommerce Analytics orders', ko: 'WooCommerce 분석 주문' },
  from: { en: 'Analytics > Orders > Download', ko: '분석 > 주문 > 다운로드' },
  tab: 'Conversions',
  row: 'event',
  note: formatNotes.netOfTax,
  columns: {
    date: { kind: 'instant', headers: ['Date', 'Datum', 'Fecha', 'Data', '날짜', '日付'] },
    number: {
      kind: 'text',
      headers: [
        'Order #',
        'Bestellnr.',
        'Bestellung #',
        'Commande nº',
        'N° de commande',
        'Pedido #',
        'N.º de pedido',
        'Ordine #',
        '주문 #',
        '주문번호',
        '注文番号',
      ],
    },
    status: { kind: 'text', headers: ['Status', 'État', 'Estado', 'Stato', '상태', 'ステータス'] },
    customerType: {
      kind: 'text',
      headers: [
        'Customer type',
        'Kundentyp',
        'Type de client',
        'Tipo de cliente',
        'Tipo di cliente',
        '고객 유형',
      ],
    },
    products: {
      kind: 'text',
      headers: [
        'Product(s)',
        'Products',
        'Produkt(e)',
        'Produit(s)',
        'Producto(s)',
        'Produto(s)',
        'Prodotto/i',
        'Prodotti',
        '상품',
        '제품',
      ],
    },
    coupons: {
      kind: 'text',
      headers: [
        'Coupon(s)',
        'Coupons',
        'Gutschein(e)',
        'Gutscheine',
        'Code(s) promo',
        'Cupón(es)',
        'Cupones',
        'Cupons',
        'Cupom/Cupons',
        'Codici promozionali',
        'Codice promozionale',
        'Buoni sconto',
        'Coupon',
        '쿠폰',
        'クーポン',
      ],
    },
    netSales: {
      kind: 'amount',
      headers: [
        'Net Sales',
        'N. Revenue',
        'Nettoumsatz',
        'Netto-Umsatz',
        'Ventes nettes',
        'Ventas netas',
        'Vendas líquidas',
        'Vendite nette',
        '순 매출',
        '순매출',
        '純売上',
      ],
    },
    attribution: { kind: 'text', headers: ['Attribution', 'Zuordnung', 'Origin', '기여'] },
  },
  needs: ['date', 'number', 'status', 'netSales'],
  key: ['number'],
  record(rows, { digest, statusOf }) {
    const { sale, refunds } = saleOf(rows, 'netSales');
    const order = sale ?? rows[0];
    const kind = order.text('customerType').toLowerCase();
    const statusText = order.text('status');
    const values = orderValues(
      {
        id: textOf(rows, 'number'),
        occurredAtMs: sale === null ? instantOf(rows, ['date']) : sale.instant('date'),
        revenue: sale === null ? null : sale.number('netSales'),
        returns: returnsOf(refunds, 'netSales', 'date'),
        status: meaningOfWords([statusText], statusOf),
        statusText,
        codes: codesIn(rows.map((row) => row.text('coupons'))),
        items: textsOf([order], ['products']),
        customer: '',
        isNewCustomer: kind === '' ? null : /^(?:new|neu|nouveau|nuevo|novo|nuovo|신규)/.test(kind),
      },
      rows,
      { id: 'number', occurredAt: 'date', revenue: 'netSales' },
      digest,
    );
    const source = /^(?:source|utm): ?(\S.{0,100})$/i.exec(order.text('attribution'))?.[1];
    return values && { ...values, utm_source: values.utm_source ?? source ?? null };
  },
});
