import { hintBeside } from '../../../src/client/shared/hintBeside';
import { fieldsOf } from '../../../src/workbook/record/fieldsOf';
import { inquiriesTab } from '../../../src/workbook/schema/tabs/inquiriesTab';
import { messagesTab } from '../../../src/workbook/schema/tabs/messagesTab';
import { retroTab } from '../../../src/workbook/schema/tabs/retroTab';

test.each(['en', 'ko'] as const)(
  'a note that lists the choices is not said again, in %s',
  (lang) => {
    expect(hintBeside(fieldsOf(retroTab, lang).kind)).toBeUndefined();
    expect(hintBeside(fieldsOf(inquiriesTab, lang).severity)).toBeUndefined();
    expect(hintBeside(fieldsOf(messagesTab, lang).language)).toBeUndefined();
  },
);

test.each(['en', 'ko'] as const)('one that says more stays, in %s', (language) => {
  const { kind } = fieldsOf(inquiriesTab, language);
  expect(hintBeside(kind)).toBe(kind.hint);
  const { text } = fieldsOf(retroTab, language);
  expect(hintBeside(text)).toBe(text.hint);
});
