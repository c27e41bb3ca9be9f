import '@/features/knowledge/words/articles';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articleKeys, draftQuery } from '@/features/knowledge/queries';
import { ApiError } from '@/api/problem';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ArticleStateBadge } from '@/features/knowledge/reading/ArticleStateBadge';
import { ErrorPage } from '@/components/ErrorPage';
import { useFormat } from '@/lib/useFormat';
import { ArticleActions } from './ArticleActions';
import { ArticleEditor } from './ArticleEditor';
import { ArticleHeader } from './ArticleHeader';
import { readersOf, type Readers } from './articleForm';
import { AudienceDialog } from './AudienceDialog';
import { commands } from './commands';
import { EditorSkeleton } from './EditorSkeleton';
import { Editions } from './Editions';
import { Opinions } from './Opinions';
import { useArticleWork } from './useArticleWork';
import { usePictures } from './usePictures';
import { useTextArea } from './useTextArea';
import { WhatOthersDid } from './WhatOthersDid';
import editorClasses from './ArticleEditor.module.css';
import classes from './ArticleHeader.module.css';
import type { Schemas } from '@/features/knowledge/model';

type Draft = Schemas['ArticleDraft'];

/** An article with an author's tools. */
export const ArticleEditorPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { number } = useParams({ from: '/agent/knowledge/$number' });
  const { data: draft, error, refetch } = useQuery(draftQuery(number));
  if (draft) return <Page key={draft.id} draft={draft} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400))
    return <ErrorPage kind="notFound" />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <EditorSkeleton />;
}

function Page({ draft }: { draft: Draft }) {
  const { t } = useTranslation('articles');
  const work = useArticleWork(draft);
  const textArea = useTextArea((markdown) => work.change((before) => ({ ...before, markdown })));
  const pictures = usePictures(textArea);
  const [choosing, setChoosing] = useState(false);
  return (
    <div data-page="wide">
      <ArticleHeader
        title={draft.title}
        number={draft.number}
        readers={draft}
        state={draft.state}
        onChangeReaders={() => setChoosing(true)}
        actions={<ArticleActions work={work} busy={pictures.busy} />}
        badge={<ArticleStateBadge state={draft.state} changed={draft.changed} />}
      >
        <Counts draft={draft} />
      </ArticleHeader>
      <ArticleEditor
        writing={work}
        textArea={textArea}
        pictures={pictures}
        id={draft.id}
        notices={<WhatOthersDid work={work} />}
      />
      <div className={editorClasses.history}>
        <Opinions id={draft.id} />
        <Editions
          draft={draft}
          onRestore={({ title, markdown }) => work.change((before) => ({ ...before, title, markdown }))}
        />
      </div>
      {choosing && <ChangeReaders draft={draft} onClose={() => setChoosing(false)} />}
      <p className="visually-hidden" role="status">
        {pictures.busy && t('article.picture.busy')}
      </p>
    </div>
  );
}

function Counts({ draft: { views, helpful, notHelpful } }: { draft: Draft }) {
  const { t } = useTranslation('articles');
  const { number } = useFormat();
  const answers = helpful + notHelpful;
  return (
    <p className={classes.counts}>
      <span>{t('article.views', { count: views, shown: number(views) })}</span>
      {answers > 0 && (
        <span>{t('article.helpful', { helpful: number(helpful), answers: number(answers) })}</span>
      )}
    </p>
  );
}

/** Holds at once, whatever becomes of the text. */
function ChangeReaders({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (readers: Readers) => commands.changeAudience(draft.id, readersOf(readers), draft.version),
    onSettled: () => queries.invalidateQueries({ queryKey: articleKeys.all }),
  });
  return (
    <AudienceDialog
      readers={draft}
      state={draft.state}
      saving={isPending}
      error={error}
      onSave={(readers) => mutate(readers, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
