import type { Ticket } from '@/features/tickets/model';

export interface Said {
  who: string;
  at: string;
  /** Empty if there were only pictures or files. */
  text: string;
  /** Since when customers have waited for an answer to what they said; undefined once there was one. */
  unansweredSince?: string;
}

/** What a piece of rich text says, in one line. */
function inOneLine(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll('p, div, li, br, h1, h2, h3, tr').forEach((block) => block.after(' '));
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What somebody at the customer said last, of what is at hand of the conversation. */
export function lastSaid(ticket: Pick<Ticket, 'timeline' | 'status' | 'details'>): Said | undefined {
  const words = ticket.timeline.filter(
    ({ kind, actor, internal }) => !internal && actor && (kind === 'opened' || kind === 'comment'),
  );
  const theirs = (entry: (typeof words)[number]) => entry.actor?.kind === 'customer';
  const last = words.findLast(theirs);
  if (!last) return undefined;
  const answered = words.findLastIndex((entry) => !theirs(entry));
  const waiting = ticket.status !== 'resolved' ? words.slice(answered + 1)[0] : undefined;
  return {
    who: last.actor?.name ?? '',
    at: last.at,
    // How it began does not stand in the history a second time.
    text: inOneLine((last.kind === 'opened' ? ticket.details : last.text) ?? ''),
    unansweredSince: waiting?.at,
  };
}
