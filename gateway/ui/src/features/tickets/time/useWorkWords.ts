import '@/features/tickets/words/time';
import { useTranslation } from 'react-i18next';
import type enGB from '@/features/tickets/words/time.en-GB.json';

type Known = keyof (typeof enGB)['time']['types'];
const known: readonly string[] = ['remote', 'phone', 'on-site', 'travel', 'after-hours'] satisfies Known[];

/** The name of a kind of work; one that only this service team has is called by its own word. */
export function useWorkWords() {
  const { t } = useTranslation('time');
  return (type: string) => (known.includes(type) ? t(`time.types.${type as Known}`) : type);
}
