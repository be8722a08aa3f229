import { briefsTab } from '../../../workbook/schema/tabs/briefsTab';
import type { FormProps } from '../../shared/formLayout';
import { FormPart } from '../../shared/formPart';
import { type BriefPart, briefLayout } from './briefLayout';

interface BriefFieldsProps extends FormProps<'Briefs'> {
  readonly part: BriefPart;
}

/** The fields of one part of the brief's form. */
export function BriefFields(props: BriefFieldsProps) {
  return <FormPart tab={briefsTab} layout={briefLayout} {...props} />;
}
