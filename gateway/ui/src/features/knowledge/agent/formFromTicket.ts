import { emptyForm, type ArticleForm } from './articleForm';
import { htmlToMarkdown } from './htmlToMarkdown';
import type { Ticket } from '@/features/tickets/forOthers/tickets';

type Said = Pick<Ticket, 'summary' | 'details' | 'timeline'>;

/** What was asked and what was answered last, under these headings. Nothing that was only for the team. */
export function formFromTicket(ticket: Said, headings: { problem: string; help: string }): ArticleForm {
  const answer = ticket.timeline.findLast(
    ({ kind, actor, internal, text }) =>
      (kind === 'comment' || kind === 'resolved') && actor.kind === 'agent' && !internal && text,
  );
  const parts = [
    `## ${headings.problem}`,
    htmlToMarkdown(ticket.details),
    `## ${headings.help}`,
    htmlToMarkdown(answer?.text ?? ''),
  ];
  return { ...emptyForm, title: ticket.summary, markdown: parts.filter(Boolean).join('\n\n') };
}
