import '@/features/tickets/words/questions';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { nameOf } from '@/lib/nameOf';
import { issueFormCommands, issueFormKeys, issueFormsQuery } from './queries';
import classes from './Questions.module.css';

export const QuestionsPage = () => (
  <AgentsOnly>
    <Forms />
  </AgentsOnly>
);

/** What is asked when an issue is reported: of everybody, and of those with questions of their own. */
function Forms() {
  const { t } = useTranslation('questions');
  const { data, error, refetch } = useQuery(issueFormsQuery);
  if (!data)
    return error ? <ErrorPage error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />;
  return (
    <div className={classes.page}>
      <PageTitle title={t('list.title')} />
      <p>{t('list.intro')}</p>
      <ul className={classes.forms}>
        {data.map(({ id, organisation, edition, publishedAt, unpublished }) => (
          <li key={id}>
            <Link to="/agent/questions/$id" params={{ id }}>
              {nameOf(organisation) ?? t('list.everybody')}
            </Link>
            <span className={classes.state}>
              {edition > 0 ? t('list.edition', { edition }) : t('list.notAsked')}{' '}
              {publishedAt && <RelativeTime at={publishedAt} />}
              {unpublished && edition > 0 && ` · ${t('list.unpublished')}`}
            </span>
          </li>
        ))}
      </ul>
      <Begin />
    </div>
  );
}

/** Questions of an organisation's own begin as those of everybody. */
function Begin() {
  const { t } = useTranslation('questions');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const begin = useMutation({
    mutationFn: issueFormCommands.begin,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: issueFormKeys.all });
      await navigate({ to: '/agent/questions/$id', params: { id } });
    },
  });
  return (
    <form
      noValidate
      className={classes.begin}
      aria-label={t('begin.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (organisation) begin.mutate(organisation.id);
      }}
    >
      <h2>{t('begin.title')}</h2>
      <OrganisationSelect
        id="questions-organisation"
        label={t('begin.organisation')}
        help={t('begin.help')}
        value={organisation}
        onChange={setOrganisation}
      />
      {begin.error && <ErrorPanel error={begin.error} />}
      <div>
        <Button type="submit" loading={begin.isPending} disabled={!organisation}>
          {t('begin.begin')}
        </Button>
      </div>
    </form>
  );
}
