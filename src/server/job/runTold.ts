import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import type { JobOutput } from '../../job/jobOutput';
import { serverTexts } from '../../messages/serverTexts';

type Told = Pick<JobOutput, 'credited' | 'healthErrors' | 'healthWarnings'>;

/** What a finished run says: whom it credited, and how much has to be mended or looked at. */
export function runTold(told: Told): Message {
  const { orders, leads } = told.credited;
  const parts = [
    ...(orders > 0 || leads === 0 ? [message(serverTexts.ordersCredited, { orders })] : []),
    ...(leads > 0 ? [message(serverTexts.leadsCredited, { leads })] : []),
    ...healthTold(told),
  ];
  return joinedMessages(parts, ', ');
}

function healthTold({ healthErrors: errors, healthWarnings: warnings }: Told): Message[] {
  if (errors === 0 && warnings === 0) return [message(serverTexts.nothingToMend, {})];
  return [
    ...(errors > 0 ? [message(serverTexts.thingsToMend, { errors })] : []),
    ...(warnings > 0 ? [message(serverTexts.thingsToLookAt, { warnings })] : []),
  ];
}
