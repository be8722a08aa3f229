import { joinedMessages } from '../../ground/text/joinedMessages';
import { type Message, message } from '../../ground/text/text';
import type { JobOutput } from '../../job/jobOutput';
import { serverTexts } from '../../messages/serverTexts';

/** What a finished run says: whom it credited, and how much has to be mended. */
export function runTold({
  credited: { orders, leads },
  healthErrors,
}: Pick<JobOutput, 'credited' | 'healthErrors'>): Message {
  const parts = [
    ...(orders > 0 || leads === 0 ? [message(serverTexts.ordersCredited, { orders })] : []),
    ...(leads > 0 ? [message(serverTexts.leadsCredited, { leads })] : []),
    healthErrors > 0
      ? message(serverTexts.thingsToMend, { errors: healthErrors })
      : message(serverTexts.nothingToMend, {}),
  ];
  return joinedMessages(parts, ', ');
}
