import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import type { Invoice } from './model';
import { Sums } from './Sums';
import lines from '@/features/billing/quote/QuoteLines.module.css';
import classes from './Invoice.module.css';

/** What is given back of an invoice, and why. */
export function CreditNoteDocument({ note }: { note: NonNullable<Invoice['creditNote']> }) {
  const { t } = useTranslation('invoice');
  return (
    <article className={classes.document} aria-label={t('page.creditNote')}>
      <dl className={classes.facts}>
        <dt>{t('page.date')}</dt>
        <dd>
          <Day at={note.issuedOn} />
        </dd>
        <dt>{t('page.reason')}</dt>
        <dd dir="auto">{note.reason}</dd>
      </dl>
      {note.lines.length > 0 && (
        <table className={lines.lines}>
          <caption className="visually-hidden">{t('page.givenBack')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('page.description')}</th>
              <th scope="col" data-numeric>
                {t('page.net')}
              </th>
            </tr>
          </thead>
          <tbody>
            {note.lines.map((line) => (
              <tr key={line.lineId}>
                <td>
                  <span className={lines.description}>{line.description}</span>
                </td>
                <td data-numeric data-label={t('page.net')}>
                  <Money {...line.net} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl className={classes.sums}>
        <Sums totals={note.totals} />
      </dl>
    </article>
  );
}
