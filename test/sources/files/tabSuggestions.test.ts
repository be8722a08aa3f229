import { suggestedColumns } from '../../../src/sources/files/suggestedColumns';
import { likeliestTab, tabSuggestions } from '../../../src/sources/files/tabSuggestions';
import { tabNamed } from '../../../src/workbook/schema/tabs';

// what each file is of says who exports it: a portal counts by day and tag, a shop lists orders
test.each([
  ['Reported', '날짜,서브아이디,클릭,구매건수,구매금액,취소건수,취소금액,수익'],
  ['Reported', 'Report date,Sub ID,Click,Conversion,Conversion revenue'],
  ['Conversions', 'Bestellnr.,Datum,Betrag,Gutschein,Zustand'],
  ['Conversions', 'N° commande,Date de commande,Total TTC,Statut de paiement'],
  ['Reported', 'Partner,Sub ID,Clicks,Sales,Revenue,Commission,Period'],
  ['Conversions', 'Número de orden,Fecha,Estado del pago,Cupón de descuento,Total,Moneda'],
  ['Conversions', 'Número do Pedido,Data,Status do Pagamento,Cupom de Desconto,Total'],
  ['Conversions', '注文番号,注文日時,ステータス,クーポンコード,合計金額'],
  ['Creators', 'Instagram handle,Follower count,Profile link'],
  ['Posts', 'Post link,Date posted,Video views,Total likes'],
])('%s: %s', (tab, headers) => {
  expect(likeliestTab(tabSuggestions(headers.split(','), []))).toBe(tab);
});

test('a column that numbers the rows is the id in whatever language, one that repeats is not', () => {
  const headers = ['Obchod - ID', 'Osoba - Jméno', 'Částka'];
  const rows = (second: string) => [
    ['71', 'x', '1'],
    [second, 'y', '2'],
  ];
  const idOf = (second: string) =>
    suggestedColumns(headers, tabNamed('Conversions'), rows(second)).conversion_id;
  expect(idOf('72')).toBe('Obchod - ID');
  expect(idOf('71')).toBeUndefined();
});
