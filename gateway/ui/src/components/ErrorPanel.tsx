import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { detailOf, kindOf, traceOf } from './errorText';
import classes from './ErrorPanel.module.css';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** An error in its place on the page: what happened, what it means, what to do, and the trace id in small print. */
export function ErrorPanel({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const kind = kindOf(error);
  const trace = traceOf(error);
  return (
    <div role="alert" className={classes.panel}>
      <IconAlertTriangle size={20} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        <p className={classes.title}>{t(`errors.${kind}`)}</p>
        <p>{detailOf(error) ?? t(`errors.${kind}Text`)}</p>
        {trace && <p className={classes.trace}>{t('errors.trace', { id: trace })}</p>}
        {onRetry && (
          <Button variant="default" mt="sm" onClick={onRetry}>
            {t('errors.tryAgain')}
          </Button>
        )}
      </div>
    </div>
  );
}
