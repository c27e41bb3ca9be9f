import '@/features/billing/words/back';
import { Button } from '@mantine/core';
import { IconPlus, IconTemplate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import type { Template } from '@/features/billing/model';
import { BillingPlaces } from './BillingPlaces';
import { billingCommands, templatesQuery, useBillingCommand } from './queries';
import lines from '@/features/billing/quote/QuoteLines.module.css';
import page from '@/features/billing/quote/QuotePage.module.css';

export const TemplatesPage = () => (
  <AgentsOnly>
    <Templates />
  </AgentsOnly>
);

/** Quotes to begin from. */
function Templates() {
  const { t } = useTranslation('back');
  const { data, error, refetch } = useQuery(templatesQuery);
  const [deleting, setDeleting] = useState<Template>();
  const remove = useBillingCommand((id: string) => billingCommands.deleteTemplate(id));
  if (error && !data) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/agent/templates/new" {...props} />}
    >
      {t('template.new')}
    </Button>
  );
  return (
    <>
      <BillingPlaces />
      <PageTitle title={t('templates.title')} count={data?.length ?? null} action={add} />
      {remove.error && <ErrorPanel error={remove.error} />}
      {!data && <Skeleton lines={6} />}
      {data?.length === 0 && (
        <Message
          icon={<IconTemplate size={28} stroke={1.5} aria-hidden />}
          title={t('templates.none')}
          action={add}
        >
          {t('templates.noneText')}
        </Message>
      )}
      {data && data.length > 0 && (
        <table className={lines.lines}>
          <caption className="visually-hidden">{t('templates.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('template.name')}</th>
              <th scope="col">{t('templates.what')}</th>
              <th scope="col">{t('templates.do')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((template) => (
              <tr key={template.id}>
                <td>
                  <Link to="/agent/templates/$id" params={{ id: template.id }}>
                    {template.name}
                  </Link>
                </td>
                <td data-label={t('templates.what')}>
                  {template.content.title} ·{' '}
                  {t('templates.lines', {
                    count: template.content.sections.flatMap((section) => section.lines).length,
                  })}
                </td>
                <td data-label={t('templates.do')}>
                  <div className={page.actions}>
                    <Link to="/agent/quotes/new" search={{ template: template.id }}>
                      {t('templates.use')}
                    </Link>
                    <Button variant="subtle" size="compact-sm" onClick={() => setDeleting(template)}>
                      {t('templates.delete')}
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {deleting && (
        <ConfirmDialog
          title={t('templates.deleteTitle', { name: deleting.name })}
          confirm={t('templates.delete')}
          cancel={t('product.keep')}
          onConfirm={() => remove.mutate(deleting.id)}
          onClose={() => setDeleting(undefined)}
        >
          {t('templates.deleteText')}
        </ConfirmDialog>
      )}
    </>
  );
}
