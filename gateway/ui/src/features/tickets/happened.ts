import type { TFunction } from 'i18next';
import type { Happened } from '@/manifest/manifest';
import type { Schemas } from './model';
import { ticketWords } from './useTicketWords';

/** Their text is a name or a word, and part of the sentence. */
const partOfSentence = ['assigned', 'status', 'priority', 'follower-added', 'follower-removed'];

/** What was done to a ticket, in the words of the rest of the page. */
export function happened(
  { action, text }: Pick<Schemas['Activity'], 'action' | 'text'>,
  t: TFunction,
  agent: boolean,
): Happened {
  const words = ticketWords(t, agent);
  const shown = action === 'status' || action === 'priority' ? words[action](text) : (text ?? '');
  return {
    did: t(`activity.${action}`, { ns: 'tickets', text: shown, defaultValue: action }),
    said: partOfSentence.includes(action) ? undefined : shown,
  };
}
