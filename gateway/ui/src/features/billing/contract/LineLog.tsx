import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Money } from '@/components/Money';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import page from '@/features/billing/quote/QuotePage.module.css';
import { LogTable } from './LogTable';
import type { Contract, LineLog as Log } from './model';
import { contractQuery, logQuery, type Days } from './queries';
import { useAmount } from './useAmount';
import { useTermsText } from './useTermsText';
import classes from './Contract.module.css';

interface Props {
  id: string;
  lineId: string;
  agent: boolean;
  days: Days;
  onDays: (days: Days) => void;
}

/** What happened to a line: of its present period, or of the days that are asked for. */
export function LineLog({ id, lineId, agent, days, onDays }: Props) {
  const { t } = useTranslation('contract');
  const { data: contract, isPending } = useQuery(contractQuery(id));
  const { data: log, error, refetch } = useQuery(logQuery(id, lineId, days));
  if (error instanceof ApiError && error.status === 403) return <ErrorPage kind="forbidden" />;
  if (error && !log) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  // Its terms stand above the log, and would push it down.
  if (!log || isPending) return <Skeleton lines={12} />;
  const csv = new URLSearchParams({ from: log.from, to: log.to });
  return (
    <>
      <p className={page.back}>
        {agent ? (
          <Link to="/agent/contracts/$id" params={{ id }}>
            {log.contractName}
          </Link>
        ) : (
          <Link to="/contracts">{t('log.back')}</Link>
        )}
      </p>
      <PageTitle
        title={log.lineName}
        action={
          <a href={`/api/contracts/${id}/lines/${lineId}/log/csv?${csv.toString()}`} download>
            {t('log.csv')}
          </a>
        }
      />
      {contract && <Terms contract={contract} lineId={lineId} />}
      <DayRange key={`${log.from} ${log.to}`} log={log} onDays={onDays} />
      {error && <ErrorPanel error={error} />}
      <Sums log={log} />
      <LogTable log={log} agent={agent} />
    </>
  );
}

function Terms({ contract, lineId }: { contract: Contract; lineId: string }) {
  const line = contract.lines.find((one) => one.id === lineId);
  return line && <TermsList terms={line.terms} currency={line.currency} />;
}

function TermsList({ terms, currency }: { terms: Contract['lines'][number]['terms']; currency: string }) {
  const { t } = useTranslation('contract');
  const amount = useAmount(terms.unit, currency);
  const sentences = useTermsText(terms, currency);
  return (
    <ul className={classes.terms}>
      <li>{t(`terms.each.${terms.period}`, { amount: amount(terms.allotment) })}</li>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** Both days are within. What is not a whole range is not asked for. */
function DayRange({ log, onDays }: { log: Log; onDays: (days: Days) => void }) {
  const { t } = useTranslation('contract');
  const pick = (days: Days) => {
    if (days.from && days.to && days.from <= days.to) onDays(days);
  };
  return (
    <div className={classes.days}>
      <Field id="log-from" label={t('report.from')}>
        <input
          {...fieldProps({ id: 'log-from' })}
          type="date"
          defaultValue={log.from}
          max={log.to}
          onBlur={(event) => {
            if (event.currentTarget.value !== log.from) pick({ from: event.currentTarget.value, to: log.to });
          }}
        />
      </Field>
      <Field id="log-to" label={t('report.to')}>
        <input
          {...fieldProps({ id: 'log-to' })}
          type="date"
          defaultValue={log.to}
          min={log.from}
          onBlur={(event) => {
            if (event.currentTarget.value !== log.to) pick({ from: log.from, to: event.currentTarget.value });
          }}
        />
      </Field>
    </div>
  );
}

function Sums({ log }: { log: Log }) {
  const { t } = useTranslation('contract');
  const amount = useAmount(log.unit, log.currency);
  return (
    <dl className={classes.sums}>
      <Sum label={t('lines.left')} value={amount(log.closing)} />
      <Sum label={t('log.given')} value={amount(log.given)} />
      <Sum label={t('log.used')} value={amount(log.used)} />
      {log.lapsed !== 0 && <Sum label={t('kind.lapsed')} value={amount(log.lapsed)} />}
      {log.over !== 0 && <Sum label={t('log.beyond')} value={amount(log.over)} />}
      {log.charged && (
        <div>
          <dt>{t('log.charged')}</dt>
          <dd>
            <Money {...log.charged} />
          </dd>
        </div>
      )}
    </dl>
  );
}

const Sum = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);
