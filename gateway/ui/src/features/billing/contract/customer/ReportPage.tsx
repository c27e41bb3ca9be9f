import '@/features/billing/words/contract';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useUser } from '@/api/queries';
import { Day } from '@/components/Day';
import { ErrorPage } from '@/components/ErrorPage';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { LogTable } from '@/features/billing/contract/LogTable';
import { reportQuery } from '@/features/billing/contract/queries';
import classes from '@/features/billing/contract/Contract.module.css';

/** What was allotted and used in a range of days, to be read, printed and taken along. */
export function ReportPage() {
  const { t } = useTranslation('contract');
  const search = useSearch({ from: '/allotment-report' });
  const agent = useUser().kind === 'agent';
  const { data: report, error, refetch } = useQuery(reportQuery(search));
  if (error instanceof ApiError && error.status === 403) return <ErrorPage kind="forbidden" />;
  if (error && !report) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  if (!report) return <Skeleton lines={12} />;
  const csv = new URLSearchParams(
    Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return (
    <>
      <PageTitle
        title={t('report.title')}
        action={
          <>
            <a href={`/api/billing/allotments/csv?${csv.toString()}`} download>
              {t('log.csv')}
            </a>
            <Button
              variant="subtle"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('report.print')}
            </Button>
          </>
        }
      />
      <p className={classes.range}>
        {report.organisation.name} · <Day at={report.from} /> – <Day at={report.to} />
        {search.unit && ` · ${t(`unit.${search.unit}`)}`}
      </p>
      {report.lines.length === 0 ? (
        <Message title={t('report.none')}>{t('report.noneText')}</Message>
      ) : (
        <div className={classes.report}>
          {report.lines.map((log) => (
            <section key={log.lineId} aria-label={log.lineName}>
              <h2>
                {log.lineName} <span className={classes.quiet}>{log.contractName}</span>
              </h2>
              <LogTable log={log} agent={agent} />
            </section>
          ))}
        </div>
      )}
    </>
  );
}
