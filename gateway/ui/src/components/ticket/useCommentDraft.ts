import { useUser } from '@/api/queries';
import { useDraft } from '@/lib/useDraft';
import { useKeptUploads } from '@/components/useKeptUploads';
import { plainText } from './plainText';
import type { PendingComment } from './pendingComments';

/** What is being written on a ticket, kept until it is sent. A reply and a note on the same ticket are two drafts. */
export function useCommentDraft(ticketId: string, internal: boolean) {
  const user = useUser();
  const key = `${user.id}.ticket.${ticketId}.${internal ? 'note' : 'comment'}`;
  const [text, setText, clear, foundFrom] = useDraft(key, '');
  const uploads = useKeptUploads(key);
  return {
    text,
    setText,
    uploads,
    clear: () => {
      clear();
      uploads.clear();
    },
    /** When a draft that was found here had been written; undefined when there was none. */
    foundFrom: plainText(text) ? foundFrom : undefined,
    /** Puts what could not be sent back into the box, below what is there already. */
    putBack: (lost: PendingComment) => {
      setText((before) => (plainText(before) ? before + lost.text : lost.text));
      uploads.putBack(lost.attachments.map((attachment) => ({ attachment, at: Date.parse(lost.at) })));
    },
  };
}

export type CommentDraft = ReturnType<typeof useCommentDraft>;
