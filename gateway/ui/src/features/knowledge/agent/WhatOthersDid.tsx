import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { nameOf } from '@/lib/nameOf';
import type { ArticleWork } from './useArticleWork';

/** Somebody else has been at it meanwhile. Nothing is lost: whose words stand is asked, not decided. */
export function WhatOthersDid({ work }: { work: ArticleWork }) {
  const { t } = useTranslation('articles');
  const who = nameOf(work.draft.editedBy);
  if (work.overtaken)
    return (
      <Notice
        tone="warn"
        live
        action={
          <>
            <button type="button" onClick={work.insist}>
              {t('article.keepMine')}
            </button>
            <button type="button" onClick={work.forget}>
              {t('article.takeTheirs', { who })}
            </button>
          </>
        }
      >
        {t('article.overtaken', { who })}
      </Notice>
    );
  if (!work.stale) return null;
  return (
    <Notice tone="warn" live>
      {t('article.stale', { who })}
    </Notice>
  );
}
