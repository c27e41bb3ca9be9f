import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Day } from '@/components/Day';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Message } from '@/components/Message';
import { Money } from '@/components/Money';
import { NewWindow } from '@/components/NewWindow';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { TextField } from '@/components/TextField';
import { inReadersWords } from '@/i18n/said/said';
import { dayFromNow } from '@/lib/zone';
import type { Statement } from './model';
import { statementQuery } from './queries';
import type { StatementSearch } from './statementSearch';
import page from '@/features/billing/quote/QuotePage.module.css';
import lines from '@/features/billing/quote/QuoteLines.module.css';
import classes from './Invoice.module.css';

interface Props {
  organisationId: string;
  /** Whose it is, where that does not go without saying. */
  name?: string;
  agent: boolean;
  search: StatementSearch;
  onChange: (search: StatementSearch) => void;
}

/** What was charged, credited and paid in a period, and what is owed after it. Each line opens what it comes from. */
export function StatementView({ organisationId, name, agent, search, onChange }: Props) {
  const { t } = useTranslation('invoice');
  const { data, error, refetch } = useQuery(statementQuery(organisationId, search));
  if (error instanceof ApiError && error.status === 403) return <ErrorPage kind="forbidden" />;
  const to = search.to ?? data?.[0]?.to ?? dayFromNow(0);
  const refused =
    error instanceof ApiError && error.problem.errors?.find(({ pointer }) => pointer === 'from')?.message;
  const wrong =
    search.from && search.from > to
      ? t('statement.wrongOrder')
      : refused
        ? inReadersWords(refused)
        : undefined;
  const asked = new URLSearchParams({
    ...(search.from && { from: search.from }),
    ...(search.to && { to: search.to }),
  }).toString();
  const file = (kind: string) => `/api/billing/statements/${organisationId}/${kind}?${asked}`;
  const title = name ? t('statement.titleOf', { name }) : t('statement.title');
  return (
    <>
      <p className={page.back}>
        <Link to={agent ? '/agent/invoices' : '/invoices'}>{t('page.back')}</Link>
      </p>
      <PageTitle
        title={title}
        action={
          <div className={page.actions}>
            <a href={file('document')} target="_blank" rel="noopener">
              {t('page.pdf')}
              <NewWindow />
            </a>
            <a href={file('csv')} download>
              {t('list.csv')}
            </a>
          </div>
        }
      />
      <div className={classes.period}>
        <TextField
          type="date"
          label={t('statement.from')}
          error={wrong}
          value={search.from ?? data?.[0]?.from ?? ''}
          onChange={(from) => onChange({ ...search, from: from || undefined })}
        />
        <TextField
          type="date"
          label={t('statement.to')}
          value={to}
          onChange={(to) => onChange({ ...search, to: to || undefined })}
        />
      </div>
      {error && !wrong && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.length === 0 && <Message title={t('statement.none')}>{t('statement.noneText')}</Message>}
      {data?.map((statement) => (
        <Fragment key={statement.opening.currency}>
          {data.length > 1 && <h2>{statement.opening.currency}</h2>}
          <Entries statement={statement} agent={agent} />
        </Fragment>
      ))}
    </>
  );
}

function Entries({ statement, agent }: { statement: Statement; agent: boolean }) {
  const { t } = useTranslation('invoice');
  return (
    <>
      <table className={lines.lines}>
        <caption className="visually-hidden">{t('statement.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.date')}</th>
            <th scope="col">{t('statement.what')}</th>
            <th scope="col" data-numeric>
              {t('statement.amount')}
            </th>
            <th scope="col" data-numeric>
              {t('statement.balance')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <Day at={statement.from} />
            </td>
            <td data-label={t('statement.what')}>{t('statement.opening')}</td>
            <td data-numeric />
            <td data-numeric data-label={t('statement.balance')}>
              <Money {...statement.opening} />
            </td>
          </tr>
          {statement.entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <Day at={entry.day} />
              </td>
              <td data-label={t('statement.what')}>
                <Link
                  to={agent ? '/agent/invoices/$id' : '/invoices/$id'}
                  params={{ id: entry.kind === 'credit' ? entry.id : entry.invoiceId }}
                >
                  {t(`statement.kind.${entry.kind}`, { number: entry.number ?? '' })}
                </Link>
                {entry.text && <span className={lines.facts}>{entry.text}</span>}
              </td>
              <td data-numeric data-label={t('statement.amount')}>
                <Money {...entry.amount} />
              </td>
              <td data-numeric data-label={t('statement.balance')}>
                <Money {...entry.balance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={classes.sums}>
        <dt className={classes.total}>{t('statement.closing')}</dt>
        <dd className={classes.total}>
          <Money {...statement.closing} />
        </dd>
        <dt>{t('list.due')}</dt>
        <dd>
          <Money {...statement.due} />
        </dd>
        {statement.unallocated.minorUnits !== 0 && (
          <>
            <dt>{t('page.unallocated')}</dt>
            <dd>
              <Money {...statement.unallocated} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
