import '@/features/catalogue/words/request';
import { useTranslation } from 'react-i18next';
import type { Quorum } from '@/features/catalogue/model';

/** How many of those who are asked have to agree, and who they are, in words. */
export function useApprovalWords() {
  const { t, i18n } = useTranslation('request');
  return {
    names: (all: readonly string[]) =>
      new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(all),
    /** Nothing where one is asked: then there is nothing to say. */
    quorum: ({ kind, count }: Quorum, people: number) =>
      people < 2 ? '' : kind === 'at-least' ? t('quorum.at-least', { number: count }) : t(`quorum.${kind}`),
  };
}
