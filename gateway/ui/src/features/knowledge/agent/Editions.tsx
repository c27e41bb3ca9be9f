import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { nameOf } from '@/lib/nameOf';
import { TextButton } from '@/components/TextButton';
import { EditionDialog } from './EditionDialog';
import classes from './History.module.css';
import type { Schemas } from '@/features/knowledge/model';

interface Props {
  draft: Schemas['ArticleDraft'];
  onRestore: (edition: Schemas['Edition']) => void;
}

/** What has been published so far, the newest first. */
export function Editions({ draft, onRestore }: Props) {
  const { t } = useTranslation('articles');
  const [shown, setShown] = useState<number>();
  return (
    <section aria-labelledby="editions" className={classes.part}>
      <h2 id="editions">{t('editions.title')}</h2>
      {draft.editions.length === 0 && <p className={classes.quiet}>{t('editions.none')}</p>}
      <ul className={classes.list}>
        {draft.editions.map(({ edition, title, publishedAt, publishedBy }) => (
          <li key={edition} className={classes.line}>
            <span className={classes.what}>
              <span className={classes.strong}>{t('editions.edition', { edition })}</span> {title}
            </span>
            <span className={classes.fact}>
              <Day at={publishedAt} /> · {nameOf(publishedBy)}
            </span>
            <TextButton aria-label={t('editions.viewEdition', { edition })} onClick={() => setShown(edition)}>
              {t('editions.view')}
            </TextButton>
          </li>
        ))}
      </ul>
      {shown !== undefined && (
        <EditionDialog
          draft={draft}
          edition={shown}
          onRestore={(edition) => {
            onRestore(edition);
            setShown(undefined);
          }}
          onClose={() => setShown(undefined)}
        />
      )}
    </section>
  );
}
