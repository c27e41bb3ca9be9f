import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takeFocus } from '@/lib/focus';
import { detailOf, kindOf, traceOf, type ErrorKind } from './errorText';
import classes from './ErrorPage.module.css';

interface Props {
  /** What was thrown; or name the `kind` when nothing was. */
  error?: unknown;
  kind?: ErrorKind;
  onRetry?: () => void;
  children?: ReactNode;
}

/** A whole page that says what went wrong. It needs neither session nor router, so it can be shown when they fail. */
export function ErrorPage({ error, kind = kindOf(error), onRetry, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const trace = traceOf(error);
  useEffect(() => takeFocus(heading.current), []);
  return (
    <section className={classes.page}>
      <title>{t(`errors.${kind}`)}</title>
      <h1 ref={heading} tabIndex={-1}>
        {t(`errors.${kind}`)}
      </h1>
      <p className={classes.text}>{detailOf(error) ?? t(`errors.${kind}Text`)}</p>
      {children}
      <div className={classes.actions}>
        {onRetry && <Button onClick={onRetry}>{t('errors.tryAgain')}</Button>}
        {kind === 'unexpected' && <Button onClick={() => location.reload()}>{t('errors.reload')}</Button>}
        <Button component="a" href="/" variant="default">
          {t('errors.goHome')}
        </Button>
      </div>
      {trace && <p className={classes.trace}>{t('errors.trace', { id: trace })}</p>}
    </section>
  );
}
