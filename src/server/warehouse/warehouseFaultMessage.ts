import { type Message, message } from '../../ground/text/text';
import { warehouseTexts as texts } from '../../messages/warehouseTexts';
import { billingNotEnabled, otherLocation } from '../../sources/bigQuery/bigQueryFault';
import type { BigQueryPlace } from '../../sources/bigQuery/bigQueryPlace';
import type { SourceFault } from '../../sources/source';
import { scopeMissing, serviceMissing } from '../import/faultMessage';
import { stillAtWork, tooManyBytes } from './warehouseError';

/** What a fault of BigQuery means to the marketer and what to do about it. */
export function warehouseFaultMessage(
  { fault, detail }: SourceFault,
  place: BigQueryPlace,
): Message {
  const known = messageOfDetail(detail, place);
  if (known !== null) return known;
  if (fault === 'changed') return message(texts.schemaChanged, { column: detail });
  if (fault === 'forbidden' || fault === 'signIn') return message(texts.forbidden, {});
  if (fault === 'usedUp') return message(texts.usedUp, {});
  if (fault === 'throttled') return message(texts.busy, {});
  if (fault === 'unavailable' || fault === 'garbled') return message(texts.unavailable, {});
  return message(texts.refused, { detail: detail === '' ? '–' : detail });
}

function messageOfDetail(detail: string, { location }: BigQueryPlace): Message | null {
  switch (detail) {
    case serviceMissing:
      return message(texts.notSwitchedOn, {});
    case scopeMissing:
      return message(texts.scopeMissing, {});
    case billingNotEnabled:
      return message(texts.billing, {});
    case otherLocation:
      return message(texts.otherLocation, { location });
    case 'notFound':
      return message(texts.noProject, {});
    case tooManyBytes:
    case 'bytesBilledLimitExceeded':
      return message(texts.tooManyBytes, {});
    case stillAtWork:
      return message(texts.stillPublishing, {});
    default:
      return null;
  }
}
