import { Button } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftQuery, type Article } from '@/features/knowledge/forOthers/articles';
import { FindArticleDialog } from '@/features/knowledge/forOthers/FindArticleDialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { nameOf } from '@/lib/nameOf';
import classes from './InsertArticle.module.css';
import type { Schemas } from '@/features/tickets/model';

interface Props {
  /** Whose ticket it is: they are to be able to read it. */
  organisation: Schemas['Named'];
  onInsert: (title: string, address: string) => void;
}

/** The answer may be written down already: finds the article and puts a link to it into the reply. */
export function InsertArticle({ organisation, onInsert }: Props) {
  const { t } = useTranslation('queue');
  const queries = useQueryClient();
  const [finding, setFinding] = useState(false);
  const [doubtful, setDoubtful] = useState<Article>();

  const close = () => {
    setFinding(false);
    setDoubtful(undefined);
    choose.reset();
  };
  const insert = ({ title, number }: Article) => {
    close();
    onInsert(title, `${location.origin}/articles/${number}`);
  };
  const choose = useMutation({
    mutationFn: async (article: Article) => {
      if (article.team?.audience !== 'organisations') return article.team?.audience === 'everyone';
      const { organisations } = await queries.fetchQuery(draftQuery(article.id));
      return organisations.some(({ id }) => id === organisation.id);
    },
    onSuccess: (readable, article) => (readable ? insert(article) : setDoubtful(article)),
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.button}
        leftSection={<IconBook size={16} aria-hidden />}
        onClick={() => setFinding(true)}
      >
        {t('ticket.insertArticle')}
      </Button>
      {finding && (
        <FindArticleDialog
          title={t('ticket.insertArticle')}
          state={['published']}
          onChoose={(article) => {
            setDoubtful(undefined);
            choose.mutate(article);
          }}
          onClose={close}
        >
          {choose.error && <ErrorPanel error={choose.error} />}
          {doubtful && (
            <Notice
              tone="warn"
              live
              action={
                <button type="button" onClick={() => insert(doubtful)}>
                  {t('ticket.insertAnyway')}
                </button>
              }
            >
              {t('ticket.unreadable', { organisation: nameOf(organisation), title: doubtful.title })}
            </Notice>
          )}
        </FindArticleDialog>
      )}
    </>
  );
}
