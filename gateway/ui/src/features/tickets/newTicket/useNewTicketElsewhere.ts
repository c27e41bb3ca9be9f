import { api, body } from '@/api/client';
import { commands } from '@/features/tickets/commands';
import { useKeptElsewhere } from '@/features/tickets/conversation/useKeptElsewhere';
import { emptyForm, isUntouched, type NewTicketForm } from './newTicket';

/** A ticket that is being written, on whatever device. Its files stay where they were chosen. */
export function useNewTicketElsewhere(
  form: NewTicketForm,
  onFound: (form: NewTicketForm, savedAt: number) => void,
) {
  return useKeptElsewhere(
    {
      key: ['unsent-ticket'],
      read: (signal) => body(api.GET('/api/tickets/unsent', { signal })),
      find: ({ form: text, savedAt }) => (text && savedAt ? { text, savedAt } : undefined),
      keep: (text) => commands.keepUnsent(text),
      drop: () => commands.dropUnsent(),
    },
    isUntouched(form) ? '' : JSON.stringify(form),
    (kept) =>
      onFound({ ...emptyForm, ...(JSON.parse(kept.text) as NewTicketForm) }, Date.parse(kept.savedAt)),
  );
}
