import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';

/** It affects others only, or never was. */
export function NoSuchOutage({ all }: { all: '/outages' | '/agent/outages' }) {
  const { t } = useTranslation('outage');
  return (
    <>
      <PageTitle title={t('notFound.title')} />
      <Message
        title={t('notFound.lead')}
        action={<Button renderRoot={(props) => <Link to={all} {...props} />}>{t('notFound.action')}</Button>}
      >
        {t('notFound.text')}
      </Message>
    </>
  );
}
