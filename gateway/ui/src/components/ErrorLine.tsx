import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { detailOf, kindOf, traceOf } from './errorText';
import { Notice } from './Notice';

interface Props {
  error: unknown;
  /** What did not work, in our words. */
  children: ReactNode;
}

/** A small error where a small thing did not work: what, why or what to do, and the trace id. */
export function ErrorLine({ error, children }: Props) {
  const { t } = useTranslation();
  const trace = traceOf(error);
  return (
    <Notice tone="danger" live>
      {children} {detailOf(error) ?? t(`errors.${kindOf(error)}Text`)}
      {trace && <> {t('errors.trace', { id: trace })}</>}
    </Notice>
  );
}
