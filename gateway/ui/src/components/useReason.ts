import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { detailOf, kindOf } from './errorText';

/** Why a small thing did not work, in a sentence: the server's, where it has one for people, or ours. */
export function useReason() {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const kind = kindOf(error);
      return (
        detailOf(error) ?? t(`errors.reason.${kind === 'offline' || kind === 'tooMany' ? kind : 'other'}`)
      );
    },
    [t],
  );
}
