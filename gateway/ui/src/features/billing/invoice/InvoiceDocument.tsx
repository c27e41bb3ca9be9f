import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import { useFormat } from '@/lib/useFormat';
import { CreditNoteDocument } from './CreditNoteDocument';
import type { Invoice, InvoiceLine } from './model';
import { Sums } from './Sums';
import lines from '@/features/billing/quote/QuoteLines.module.css';
import page from '@/features/billing/quote/QuotePage.module.css';
import classes from './Invoice.module.css';

type Party = NonNullable<Invoice['invoice']>['seller'];

/** An invoice as it was issued: who charges whom for what, and how to pay it. */
export function InvoiceDocument({ detail }: { detail: Invoice }) {
  const { t } = useTranslation('invoice');
  const { invoice, draft, item } = detail;
  if (detail.creditNote) return <CreditNoteDocument note={detail.creditNote} />;
  const content = invoice?.content ?? draft?.content;
  const totals = invoice?.totals ?? draft?.totals;
  if (!content || !totals) return null;
  const bank = invoice?.bankDetails;
  return (
    <article className={classes.document} aria-label={t('page.document')}>
      {invoice && (
        <div className={classes.parties}>
          <PartyBlock title={t('page.from')} party={invoice.seller} />
          <PartyBlock title={t('page.to')} party={invoice.buyer} />
          <dl className={classes.facts}>
            <dt>{t('list.invoiceDate')}</dt>
            <dd>
              <Day at={invoice.issuedOn} />
            </dd>
            <dt>{t('page.dueDate')}</dt>
            <dd>
              <Day at={invoice.dueOn} />
            </dd>
            {content.orderNumber && (
              <>
                <dt>{t('list.orderNumber')}</dt>
                <dd>{content.orderNumber}</dd>
              </>
            )}
            {content.agreement && (
              <>
                <dt>{t('list.agreement')}</dt>
                <dd>{content.agreement}</dd>
              </>
            )}
          </dl>
        </div>
      )}
      <table className={lines.lines}>
        <caption className="visually-hidden">{t('page.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.description')}</th>
            <th scope="col" data-numeric>
              {t('page.quantity')}
            </th>
            <th scope="col" data-numeric>
              {t('page.rate')}
            </th>
            <th scope="col" data-numeric>
              {t('page.net')}
            </th>
          </tr>
        </thead>
        <tbody>
          {content.lines.map((line) => (
            <Line key={line.id} line={line} currency={content.currency} />
          ))}
        </tbody>
      </table>
      <dl className={classes.sums}>
        <Sums totals={totals} />
        {invoice && (
          <>
            <dt>{t('page.paid')}</dt>
            <dd>
              <Money {...detail.paid} />
            </dd>
            {detail.credited.minorUnits !== 0 && (
              <>
                <dt>{t('page.credited')}</dt>
                <dd>
                  <Money {...detail.credited} />
                </dd>
              </>
            )}
            {detail.cashRounding && (
              <>
                <dt>{t('page.cashRounding')}</dt>
                <dd>
                  <Money {...detail.cashRounding} />
                </dd>
              </>
            )}
            <dt className={classes.total}>{t('list.due')}</dt>
            <dd className={classes.total}>
              <Money {...item.due} />
            </dd>
            {item.unallocated.minorUnits !== 0 && (
              <>
                <dt>{t('page.unallocated')}</dt>
                <dd>
                  <Money {...item.unallocated} />
                </dd>
              </>
            )}
          </>
        )}
      </dl>
      {bank && (
        <section aria-label={t('page.bank')}>
          <h2>{t('page.bank')}</h2>
          <p>
            {[
              bank.accountName,
              bank.bankName,
              bank.sortCode && t('page.sortCode', { code: bank.sortCode }),
              bank.accountNumber && t('page.account', { number: bank.accountNumber }),
              bank.iban && `IBAN ${bank.iban}`,
              bank.bic && `BIC ${bank.bic}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </section>
      )}
      {content.notes && (
        <p className={page.words} dir="auto">
          {content.notes}
        </p>
      )}
    </article>
  );
}

function PartyBlock({ title, party }: { title: string; party: Party }) {
  const { t } = useTranslation('invoice');
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>
        <strong>{party.name}</strong>
      </p>
      {party.address.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {party.vatNumber && <p>{t('page.vat', { number: party.vatNumber })}</p>}
      {party.companyNumber && <p>{t('page.company', { number: party.companyNumber })}</p>}
    </section>
  );
}

function Line({ line, currency }: { line: InvoiceLine; currency: string }) {
  const { t, i18n } = useTranslation('invoice');
  const { number } = useFormat();
  const rate = new Intl.NumberFormat(i18n.language, {
    style: 'currency',
    currency,
    maximumFractionDigits: 6,
  }).format(line.unitPrice as Intl.StringNumericLiteral);
  return (
    <tr>
      <td>
        <span className={lines.description}>{line.description}</span>
        <span className={lines.facts}>
          {[
            line.code,
            line.discountPercent && t('page.lineDiscount', { percent: number(Number(line.discountPercent)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td data-numeric data-label={t('page.quantity')}>
        {[number(Number(line.quantity)), line.unit].filter(Boolean).join(' ')}
      </td>
      <td data-numeric data-label={t('page.rate')}>
        {rate}
      </td>
      <td data-numeric data-label={t('page.net')}>
        <Money {...line.amount} />
      </td>
    </tr>
  );
}
