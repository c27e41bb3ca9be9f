import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { priorities, statuses, type Priority, type Status } from './model';

export const isStatus = (word: unknown): word is Status => statuses.includes(word as Status);
const isPriority = (word: unknown): word is Priority => priorities.includes(word as Priority);

/** What people call a status or a priority. A waiting ticket waits for you, or to agents for the customer. */
export const ticketWords = (t: TFunction, agent: boolean) => ({
  status: (word: unknown): string => {
    if (!isStatus(word)) return String(word ?? '');
    const key = word === 'waiting-for-customer' && agent ? 'waiting-for-customer-agent' : word;
    return t(`status.${key}`, { ns: 'tickets' });
  },
  priority: (word: unknown): string =>
    isPriority(word) ? t(`priority.${word}`, { ns: 'tickets' }) : String(word ?? ''),
});

export function useTicketWords() {
  const { t } = useTranslation();
  return ticketWords(t, useUser().kind === 'agent');
}
