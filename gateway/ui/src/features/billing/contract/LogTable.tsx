import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import { useFormat } from '@/lib/useFormat';
import lines from '@/features/billing/quote/QuoteLines.module.css';
import type { LineLog, LogEntry } from './model';
import { useAmount } from './useAmount';
import classes from './Contract.module.css';

/** Opening, entries and closing: the entries make the one of the other. */
export function LogTable({ log, agent }: { log: LineLog; agent: boolean }) {
  const { t } = useTranslation('contract');
  const amount = useAmount(log.unit, log.currency);
  return (
    <table className={lines.lines}>
      <caption className="visually-hidden">{t('log.caption', { line: log.lineName })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('log.day')}</th>
          <th scope="col">{t('log.what')}</th>
          <th scope="col" data-numeric>
            {t('log.amount')}
          </th>
          <th scope="col" data-numeric>
            {t('log.balance')}
          </th>
        </tr>
      </thead>
      <tbody>
        <Edge day={log.from} words={t('log.opening')} balance={amount(log.opening)} />
        {log.entries.map((entry, at) => (
          <Row key={`${entry.id ?? ''}${entry.kind}${String(at)}`} log={log} entry={entry} agent={agent} />
        ))}
        <Edge day={log.to} words={t('log.closing')} balance={amount(log.closing)} />
      </tbody>
    </table>
  );
}

function Edge({ day, words, balance }: { day: string; words: string; balance: string }) {
  const { t } = useTranslation('contract');
  return (
    <tr className={classes.edge}>
      <td>
        <Day at={day} />
      </td>
      <td>{words}</td>
      <td />
      <td data-numeric data-label={t('log.balance')}>
        {balance}
      </td>
    </tr>
  );
}

function Row({ log, entry, agent }: { log: LineLog; entry: LogEntry; agent: boolean }) {
  const { t } = useTranslation('contract');
  const amount = useAmount(log.unit, log.currency);
  const minutes = useAmount('hours', log.currency);
  const { number } = useFormat();
  const { work } = entry;
  const invoice = log.invoices.find(({ entryId, kind }) => entryId === entry.id && kind === entry.kind);
  const back = work && (entry.amount > 0 || work.minutes < 0);
  return (
    <tr>
      <td>
        <Day at={entry.on} />
      </td>
      <td>
        <span>
          {work ? (
            <>
              {t(back ? 'log.takenBack' : 'kind.work')} <WorkedOn work={work} agent={agent} />
              <span className={lines.facts}>
                {work.personName} · {work.workType} · {minutes(work.minutes)}
                {work.weight !== '1' && ` × ${number(Number(work.weight))}`} · <Day at={work.workDate} />
              </span>
            </>
          ) : (
            t(`kind.${entry.kind}`)
          )}
          {entry.text && <span className={lines.facts}>{entry.text}</span>}
          {entry.late && <span className={classes.warn}>{t('log.late')}</span>}
          {entry.over !== 0 && (
            <span className={classes.warn}>{t('log.over', { amount: amount(entry.over) })}</span>
          )}
          {entry.charge && (
            <span className={lines.facts}>
              {t('log.charge')} <Money {...entry.charge} />
              {invoice && (
                <>
                  {' · '}
                  <Link
                    to={agent ? '/agent/invoices/$id' : '/invoices/$id'}
                    params={{ id: invoice.invoiceId }}
                  >
                    {invoice.invoiceNumber
                      ? t('log.invoice', { number: invoice.invoiceNumber })
                      : t('log.invoiceDraft')}
                  </Link>
                </>
              )}
            </span>
          )}
        </span>
      </td>
      <td data-numeric data-label={t('log.amount')}>
        {entry.amount > 0 && '+'}
        {amount(entry.amount)}
      </td>
      <td data-numeric data-label={t('log.balance')}>
        {amount(entry.balance)}
      </td>
    </tr>
  );
}

/** The ticket or the project that somebody worked on. */
function WorkedOn({ work, agent }: { work: NonNullable<LogEntry['work']>; agent: boolean }) {
  const { t } = useTranslation('contract');
  if (work.on === 'project')
    return (
      <Link to={agent ? '/agent/projects/$id' : '/projects/$id'} params={{ id: work.ticketId }}>
        {work.ticketNumber ? t('log.project', { number: work.ticketNumber }) : t('log.someProject')}
      </Link>
    );
  return (
    <Link
      to={agent ? '/agent/tickets/$number' : '/tickets/$number'}
      params={{ number: String(work.ticketNumber) }}
    >
      {t('log.ticket', { number: work.ticketNumber })}
    </Link>
  );
}
