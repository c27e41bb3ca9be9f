import '@/features/knowledge/words/articles';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { Notice } from '@/components/Notice';
import { ArticleEditor } from './ArticleEditor';
import { ArticleHeader } from './ArticleHeader';
import { emptyForm, type ArticleForm } from './articleForm';
import { AudienceDialog } from './AudienceDialog';
import { EditorSkeleton } from './EditorSkeleton';
import { formFromTicket } from './formFromTicket';
import { useNewArticle } from './useNewArticle';
import { usePictures } from './usePictures';
import { useTextArea } from './useTextArea';
import { ticketQuery } from '@/features/tickets/forOthers/tickets';

export const NewArticlePage = () => (
  <AgentsOnly>
    <Begin />
  </AgentsOnly>
);

function Begin() {
  const { ticket } = useSearch({ from: '/agent/knowledge/new' });
  return ticket ? <FromTicket key={ticket} number={ticket} /> : <Page start={emptyForm} />;
}

/** With what the ticket says: its words are a beginning, not an article. */
function FromTicket({ number }: { number: string }) {
  const { t } = useTranslation('articles');
  const { data: ticket, error, refetch } = useQuery({ ...ticketQuery(number), staleTime: Infinity });
  const start = useMemo(
    () =>
      ticket &&
      formFromTicket(ticket, {
        problem: t('article.fromTicket.problem'),
        help: t('article.fromTicket.help'),
      }),
    [ticket, t],
  );
  if (start) return <Page start={start} ticket={number} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <EditorSkeleton />;
}

function Page({ start, ticket }: { start: ArticleForm; ticket?: string }) {
  const { t } = useTranslation('articles');
  const work = useNewArticle(start, ticket ?? 'new');
  const textArea = useTextArea((markdown) => work.change((before) => ({ ...before, markdown })));
  const pictures = usePictures(textArea);
  const [choosing, setChoosing] = useState(false);
  return (
    <div data-page="wide">
      <ArticleHeader
        title={t('article.new')}
        readers={work.readers}
        state="draft"
        onChangeReaders={() => setChoosing(true)}
        actions={
          <>
            <Button
              variant="default"
              disabled={pictures.busy}
              loading={work.doing === 'save'}
              onClick={() => work.run('save')}
            >
              {t('article.save')}
            </Button>
            <Button
              disabled={pictures.busy}
              loading={work.doing === 'publish'}
              onClick={() => work.run('publish')}
            >
              {t('article.publish')}
            </Button>
          </>
        }
      />
      <ArticleEditor
        writing={work}
        textArea={textArea}
        pictures={pictures}
        notices={
          ticket && (
            <Notice>
              {t('article.fromTicket.notice')}{' '}
              <Link to="/agent/tickets/$number" params={{ number: ticket }}>
                #{ticket}
              </Link>
            </Notice>
          )
        }
      />
      {choosing && (
        <AudienceDialog
          readers={work.readers}
          state="draft"
          onSave={(readers) => {
            work.setReaders(readers);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
