import '@/features/knowledge/words/articles';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { articleListQuery } from '@/features/knowledge/queries';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { useListbox } from '@/components/useListbox';
import { nameOf } from '@/lib/nameOf';
import { ArticleExcerpt } from '@/features/knowledge/reading/ArticleExcerpt';
import { ArticleStateBadge } from '@/features/knowledge/reading/ArticleStateBadge';
import { ArticleTitle } from '@/features/knowledge/reading/ArticleTitle';
import classes from './FindArticleDialog.module.css';
import type { Schemas, ArticleQuery } from '@/features/knowledge/model';

const PAUSE_MS = 150;
const SHOWN = 10;

interface Props {
  title: string;
  /** Only those in these states. */
  state?: ArticleQuery['state'];
  /** Not offered. */
  exclude?: readonly string[];
  onChoose: (article: Schemas['ArticleItem']) => void;
  onClose: () => void;
  /** What there is to say about a choice. */
  children?: ReactNode;
}

/** Type a few words, Enter: chosen. Before anything is typed, what was worked on last. */
export function FindArticleDialog({ title, state, exclude = [], onChoose, onClose, children }: Props) {
  const { t } = useTranslation('articles');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data, error, refetch } = useQuery(
    articleListQuery({ q: q || undefined, state, sort: q ? undefined : '-updatedAt', page: 1, size: SHOWN }),
  );
  const found = (data?.items ?? []).filter((article) => !exclude.includes(article.id));
  const listbox = useListbox(found.length);
  return (
    <Dialog title={title} onClose={onClose}>
      <Field id={id} label={t('finder.search')}>
        <input
          {...listbox.box}
          id={id}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            listbox.reset();
          }}
        />
      </Field>
      {children}
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      <p role="status" className={classes.none}>
        {data && found.length === 0 && t('finder.none')}
      </p>
      <div {...listbox.list} aria-label={title} className={classes.list}>
        {found.map((article, index) => (
          // The keyboard is served by the box above, as in every combobox.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <div
            key={article.id}
            {...listbox.option(index)}
            className={classes.option}
            onClick={() => onChoose(article)}
          >
            <span className={classes.title}>
              <ArticleTitle article={article} />
            </span>
            <ArticleExcerpt article={article} />
            <span className={classes.facts}>
              <span>#{article.number}</span>
              <span>
                {nameOf(article.category)} \ {nameOf(article.subject)}
              </span>
              {article.team && article.team.audience !== 'everyone' && (
                <span>{t(`audience.${article.team.audience}`)}</span>
              )}
              {article.team && article.team.state !== 'published' && <ArticleStateBadge {...article.team} />}
            </span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
