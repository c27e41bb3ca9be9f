import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import { versionQuery } from '@/features/billing/queries';
import { QuoteBody } from './QuoteBody';

interface Props {
  id: string;
  number: number;
  onClose: () => void;
}

/** What a customer was shown once. */
export function VersionDialog({ id, number, onClose }: Props) {
  const { t } = useTranslation(['quote', 'translation']);
  const { data, error, refetch } = useQuery(versionQuery(id, number));
  return (
    <Dialog title={t('agent.version', { version: number })} onClose={onClose}>
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={8} />}
      {data && <QuoteBody content={data.snapshot.content} totals={data.snapshot.totals} />}
      <DialogActions>
        <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
      </DialogActions>
    </Dialog>
  );
}
