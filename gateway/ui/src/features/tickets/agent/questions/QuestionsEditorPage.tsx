import '@/features/tickets/words/questions';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { FormEditor, type KeptForm } from '@/features/catalogue/forOthers/editor/FormEditor';
import { nameOf } from '@/lib/nameOf';
import { issueFormCommands, issueFormKeys, issueFormQuery, publishedIssueForm } from './queries';
import classes from './Questions.module.css';

export const QuestionsEditorPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/questions/$id' });
  const { data, error, refetch } = useQuery(issueFormQuery(id));
  if (data) return <Editor key={id} id={id} kept={data} organisation={nameOf(data.organisation)} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

function Editor({ id, kept, organisation }: { id: string; kept: KeptForm; organisation?: string }) {
  const { t } = useTranslation('questions');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const drop = useMutation({
    mutationFn: () => issueFormCommands.drop(id),
    onSuccess: async () => {
      await navigate({ to: '/agent/questions' });
      await queries.invalidateQueries({ queryKey: issueFormKeys.all });
    },
  });
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/questions">{t('list.title')}</Link>
      </p>
      <PageTitle title={organisation ?? t('list.everybody')} />
      {drop.error && <ErrorPanel error={drop.error} />}
      <FormEditor
        kept={kept}
        fresh={() => queries.fetchQuery({ ...issueFormQuery(id), staleTime: 0 })}
        published={(edition, signal) => publishedIssueForm(id, edition, signal)}
        save={(form, version) => issueFormCommands.save(id, form, version)}
        publish={async (version) => {
          await issueFormCommands.publish(id, version);
          await queries.invalidateQueries({ queryKey: issueFormKeys.all });
        }}
        actions={
          organisation && (
            <Button variant="subtle" color="red" loading={drop.isPending} onClick={() => setAsking(true)}>
              {t('drop.button')}
            </Button>
          )
        }
      />
      {asking && (
        <ConfirmDialog
          title={t('drop.title')}
          confirm={t('drop.button')}
          cancel={t('drop.cancel')}
          onConfirm={() => drop.mutate()}
          onClose={() => setAsking(false)}
        >
          {t('drop.text', { organisation })}
        </ConfirmDialog>
      )}
    </>
  );
}
