import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ArticleText } from '@/features/knowledge/reading/ArticleText';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import { editionQuery } from './queries';
import classes from './History.module.css';
import type { Schemas } from '@/features/knowledge/model';

interface Props {
  draft: Schemas['ArticleDraft'];
  edition: number;
  onRestore: (edition: Schemas['Edition']) => void;
  onClose: () => void;
}

/** An edition as it was read, and the way back to its text. */
export function EditionDialog({ draft, edition, onRestore, onClose }: Props) {
  const { t } = useTranslation(['articles', 'translation']);
  const { data, error, refetch } = useQuery(editionQuery(draft.id, edition));
  return (
    <Dialog wide title={t('editions.edition', { edition })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} height="1.25rem" />}
      {data && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={classes.edition} tabIndex={0}>
          <p className={classes.editionTitle}>{data.title}</p>
          <ArticleText html={data.html} language={draft.language} />
        </div>
      )}
      <DialogActions>
        <Button variant="default" disabled={!data} onClick={() => data && onRestore(data)}>
          {t('editions.restore')}
        </Button>
        <Button onClick={onClose}>{t('dialog.close', { ns: 'translation' })}</Button>
      </DialogActions>
    </Dialog>
  );
}
