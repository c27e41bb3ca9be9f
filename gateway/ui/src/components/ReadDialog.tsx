import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { DialogActions } from './DialogActions';
import { ErrorPanel } from './ErrorPanel';
import { Skeleton } from './Skeleton';

interface Props<T> {
  title: string;
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** What it holds will be about so high. */
  height: string;
  wide?: boolean;
  onClose: () => void;
  children: (data: T) => ReactNode;
}

/** Something to read that is fetched when it is asked for, and closed again. */
export function ReadDialog<T>({ title, query, height, wide, onClose, children }: Props<T>) {
  const { t } = useTranslation();
  const { data, error, refetch } = query;
  return (
    <Dialog wide={wide} title={title} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Skeleton height={height} />}
      {data !== undefined && children(data)}
      <DialogActions>
        <Button onClick={onClose}>{t('dialog.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
