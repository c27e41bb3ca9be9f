import '@/features/catalogue/words/editor';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { FormEditor } from '@/features/catalogue/forOthers/editor/FormEditor';
import { catalogueKeys } from '@/features/catalogue/queries';
import classes from '@/features/catalogue/forOthers/editor/Editor.module.css';
import { editingQuery, formCommands, publishedForm, type ItemEditing } from './queries';

export const ItemEditorPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/catalogue/$id' });
  const { data, error, refetch } = useQuery(editingQuery(id));
  if (data) return <Editor key={data.id} item={data} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

function Editor({ item }: { item: ItemEditing }) {
  const { t } = useTranslation('editor');
  const queries = useQueryClient();
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/catalogue">{t('page.back')}</Link>
      </p>
      <PageTitle
        title={item.details.name}
        action={
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/agent/catalogue/$id/details" params={{ id: item.id }} {...props} />
            )}
          >
            {t('details.open')}
          </Button>
        }
      />
      <FormEditor
        kept={item}
        fresh={() => queries.fetchQuery({ ...editingQuery(item.id), staleTime: 0 })}
        published={(edition, signal) => publishedForm(item.id, edition, signal)}
        save={(form, version, own) => formCommands.save(item.id, form, own, version)}
        publish={async (version) => {
          await formCommands.publish(item.id, version);
          await queries.invalidateQueries({ queryKey: catalogueKeys.all });
        }}
      />
    </>
  );
}
