import '@/features/knowledge/words/reading';
import { Button } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { articleQuery } from '@/features/knowledge/queries';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { ReadText } from '@/features/knowledge/reading/ArticleText';
import { readArticle } from '@/features/knowledge/reading/readArticle';
import { ErrorPage } from '@/components/ErrorPage';
import { Day } from '@/components/Day';
import { FileLinks } from '@/components/FileLinks';
import { PageTitle } from '@/components/PageTitle';
import { nameOf } from '@/lib/nameOf';
import { ArticleSkeleton } from './ArticleSkeleton';
import { Contents } from './Contents';
import { NoSuchArticle } from './NoSuchArticle';
import { Opinion } from './Opinion';
import { Related } from './Related';
import classes from './ArticlePage.module.css';
import type { Schemas } from '@/features/knowledge/model';

/** An article in a window of its own, to be read, printed and judged. */
export function ArticlePage() {
  const { number } = useParams({ from: '/articles/$number' });
  const { data: article, error, refetch } = useQuery(articleQuery(number));
  if (article) return <Article key={article.id} article={article} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400))
    return <NoSuchArticle number={number} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <ArticleSkeleton />;
}

function Article({ article }: { article: Schemas['ArticleDetail'] }) {
  const { t } = useTranslation('reading');
  const text = useMemo(() => readArticle(article.html), [article.html]);
  // The browser looked for the place before there was one.
  useEffect(scrollToPlace, []);

  const { category, subject, title, language, publishedAt, attachments, related } = article;
  const long = text.contents.length > 2;
  return (
    <article className={classes.page} data-contents={long || undefined}>
      <header className={classes.head}>
        <p className={classes.place}>
          {t('base.place', { category: nameOf(category), subject: nameOf(subject) })}
        </p>
        <PageTitle title={title} action={<Tools number={String(article.number)} />}>
          <span lang={language}>{title}</span>
        </PageTitle>
        <p className={classes.facts}>
          <Day at={publishedAt} words={(date) => t('article.published', { date })} />
          <span>#{article.number}</span>
        </p>
      </header>
      {long && <Contents headings={text.contents} />}
      <div className={classes.body}>
        <ReadText article={text} language={language} />
        {attachments.length > 0 && (
          <section className={classes.more} aria-labelledby="article-attachments">
            <h2 id="article-attachments">{t('article.attachments')}</h2>
            <FileLinks files={attachments} label={t('article.attachments')} at="/api/article-files" />
          </section>
        )}
        <Related articles={related} />
        <Opinion article={article} />
      </div>
    </article>
  );
}

/** The address may be one that somebody typed. */
function scrollToPlace() {
  try {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  } catch {
    // It names no place.
  }
}

function Tools({ number }: { number: string }) {
  const { t } = useTranslation('reading');
  const agent = useUser().kind === 'agent';
  return (
    <div className={classes.tools}>
      {agent && (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/agent/knowledge/$number" params={{ number }} {...props} />}
        >
          {t('article.edit')}
        </Button>
      )}
      <Button
        variant="subtle"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('article.print')}
      </Button>
    </div>
  );
}
