import { useUser } from '@/api/queries';
import { useDraft } from '@/lib/useDraft';
import { plainText } from './plainText';

/** What is being written on a ticket, kept until it is sent. A reply and a note on the same ticket are two drafts. */
export function useCommentDraft(ticketId: string, internal: boolean) {
  const user = useUser();
  const key = `${user.id}.ticket.${ticketId}.${internal ? 'note' : 'comment'}`;
  const [text, setText, clear, foundFrom] = useDraft(key, '');
  return {
    /** Of this draft, for what else belongs to it. */
    key,
    text,
    setText,
    clear,
    /** When a draft that was found here had been written; undefined when there was none. */
    foundFrom: plainText(text) ? foundFrom : undefined,
    /** Puts a text that could not be sent back into the box, below what is there already. */
    putBack: (lost: string) => setText((before) => (plainText(before) ? before + lost : lost)),
  };
}

export type CommentDraft = ReturnType<typeof useCommentDraft>;
