import type { City } from '../services/domain/city.js';
import { recipientLabel } from './advice.js';
import { toLanguage, translate } from './text/catalogue.js';
import type { DeliveryStatus } from './turnDraft.js';

/** What the person is told once a referral has really arrived; nothing while it is on its way. */
export function deliveryNotice(
  { status, recipient }: DeliveryStatus,
  language: string | undefined,
  city: City,
): string | undefined {
  const spoken = toLanguage(language);
  const params = { recipient: recipientLabel(recipient, city, spoken) };
  if (status === 'delivered') {
    return translate(spoken, city.demonstration ? 'said.sent_demonstration' : 'said.sent', params);
  }
  return status === 'failed' ? translate(spoken, 'said.send_failed', params) : undefined;
}
