import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { ArticleWork } from './useArticleWork';

/** What can be done with an article as it stands. Only one of it is what one most likely wants. */
export function ArticleActions({ work, busy }: { work: ArticleWork; busy: boolean }) {
  const { t } = useTranslation(['articles', 'translation']);
  const [asking, setAsking] = useState<'withdraw' | 'discard'>();
  const { draft, dirty, doing, overtaken, run } = work;
  const published = draft.state === 'published';
  const changed = published && (draft.changed || dirty);
  return (
    <>
      {published && (
        <Button
          component="a"
          variant="subtle"
          href={`/articles/${draft.number}`}
          target="_blank"
          rel="noopener"
          leftSection={<IconExternalLink size={16} aria-hidden />}
        >
          {t('article.read')}
          <span className="visually-hidden"> {t('frame.newWindow', { ns: 'translation' })}</span>
        </Button>
      )}
      {published && (
        <Button variant="default" loading={doing === 'withdraw'} onClick={() => setAsking('withdraw')}>
          {t('article.withdraw')}
        </Button>
      )}
      {changed && (
        <Button variant="default" loading={doing === 'discard'} onClick={() => setAsking('discard')}>
          {t('article.discard')}
        </Button>
      )}
      <Button
        variant="default"
        disabled={!dirty || overtaken || busy}
        loading={doing === 'save'}
        onClick={() => run('save')}
      >
        {t('article.save')}
      </Button>
      {(!published || changed) && (
        <Button disabled={overtaken || busy} loading={doing === 'publish'} onClick={() => run('publish')}>
          {t(published ? 'article.publishChanges' : 'article.publish')}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={t(`article.confirm.${asking}.title`)}
          confirm={t(`article.confirm.${asking}.confirm`)}
          cancel={t('dialog.cancel', { ns: 'translation' })}
          onConfirm={() => run(asking)}
          onClose={() => setAsking(undefined)}
        >
          {t(`article.confirm.${asking}.text`)}
        </ConfirmDialog>
      )}
    </>
  );
}
