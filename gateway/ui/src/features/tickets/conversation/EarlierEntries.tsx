import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorLine } from '@/components/ErrorLine';
import type { useHistory } from './useHistory';
import classes from './Timeline.module.css';

/** The way back to what happened before the entries that are shown. */
export function EarlierEntries({ history }: { history: ReturnType<typeof useHistory> }) {
  const { t } = useTranslation('ticket');
  return (
    <li className={classes.earlier}>
      {history.error && <ErrorLine error={history.error}>{t('detail.earlierFailed')}</ErrorLine>}
      <Button variant="default" size="xs" loading={history.busy} onClick={history.readOn}>
        {t('detail.earlier')}
      </Button>
    </li>
  );
}
