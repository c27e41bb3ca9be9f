import { useUser } from '@/api/queries';
import { useDraft } from '@/lib/useDraft';
import { plainText } from '@/features/tickets/plainText';

/** A text on a ticket that is kept until it has been sent. `place` says which of the texts. */
export function useTextDraft(ticketId: string, place: string) {
  const user = useUser();
  const key = `${user.id}.ticket.${ticketId}.${place}`;
  const [text, setText, clear, foundFrom] = useDraft(key, '');
  return {
    key,
    text,
    setText,
    clear,
    /** When a text that was found here had been written; undefined when there was none. */
    foundFrom: plainText(text) ? foundFrom : undefined,
  };
}
