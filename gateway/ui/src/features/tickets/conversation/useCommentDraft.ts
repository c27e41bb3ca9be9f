import { useState } from 'react';
import { useKeptUploads } from '@/components/useKeptUploads';
import { plainText } from '@/features/tickets/plainText';
import type { PendingComment } from './pendingComments';
import { useDraftElsewhere } from './useDraftElsewhere';
import { useTextDraft } from './useTextDraft';

/** What is being written on a ticket, kept until it is sent. A reply and a note on the same ticket are two drafts. */
export function useCommentDraft(ticketId: string, internal: boolean) {
  const { key, clear, ...draft } = useTextDraft(ticketId, internal ? 'note' : 'comment');
  const uploads = useKeptUploads(key);
  const [elsewhere, setElsewhere] = useState<number>();
  const found = (text: string, savedAt: number) => {
    draft.setText((here) => (plainText(here) ? here : text));
    setElsewhere(savedAt);
  };
  useDraftElsewhere(ticketId, internal ? 'note' : 'reply', draft.text, found);
  return {
    ...draft,
    foundFrom: plainText(draft.text) ? (draft.foundFrom ?? elsewhere) : undefined,
    uploads,
    clear: () => {
      setElsewhere(undefined);
      clear();
      uploads.clear();
    },
    /** Puts what could not be sent back into the box, below what is there already. */
    putBack: (lost: PendingComment) => {
      draft.setText((before) => (plainText(before) ? before + lost.text : lost.text));
      uploads.putBack(lost.attachments.map((attachment) => ({ attachment, at: Date.parse(lost.at) })));
    },
  };
}

export type CommentDraft = ReturnType<typeof useCommentDraft>;
