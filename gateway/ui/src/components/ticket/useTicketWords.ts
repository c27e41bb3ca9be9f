import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { priorities, statuses, type Priority, type Status } from './model';

const isStatus = (word: unknown): word is Status => statuses.includes(word as Status);
const isPriority = (word: unknown): word is Priority => priorities.includes(word as Priority);

/** What people call a status or a priority. A waiting ticket waits for you, or to agents for the customer. */
export function useTicketWords() {
  const { t } = useTranslation();
  const agent = useUser().kind === 'agent';
  return {
    status: (word: unknown): string => {
      if (!isStatus(word)) return String(word ?? '');
      return t(`status.${word === 'waiting-for-customer' && agent ? 'waiting-for-customer-agent' : word}`);
    },
    priority: (word: unknown): string => (isPriority(word) ? t(`priority.${word}`) : String(word ?? '')),
  };
}
