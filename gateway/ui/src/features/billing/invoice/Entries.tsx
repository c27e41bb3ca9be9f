import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import { money } from '@/lib/money';
import type { Invoice, Payment } from './model';
import page from '@/features/billing/quote/QuotePage.module.css';

interface Props {
  detail: Invoice;
  agent: boolean;
  /** For who may take payments back. */
  onReverse?: (payment: Payment) => void;
}

/** The quote its lines come from, what came in and what was given back: the figures' sources. */
export function Entries({ detail, agent, onReverse }: Props) {
  const { t, i18n } = useTranslation('invoice');
  const { payments, creditNotes, quoteId, charges } = detail;
  if (payments.length === 0 && creditNotes.length === 0 && charges.length === 0 && !quoteId) return null;
  return (
    <section aria-label={t('entries.title')}>
      <h2>{t('entries.title')}</h2>
      <ul className={page.history}>
        {quoteId && (
          <li>
            <Link to={agent ? '/agent/quotes/$id' : '/quotes/$id'} params={{ id: quoteId }}>
              {t('entries.quote')}
            </Link>
          </li>
        )}
        {charges.map(({ contractId, lineId, lineName, from, to, amount }) => (
          <li key={lineId}>
            <Link
              to={agent ? '/agent/contracts/$id/lines/$lineId' : '/contracts/$id/lines/$lineId'}
              params={{ id: contractId, lineId }}
              search={{ from, to }}
            >
              {t('entries.charges', { line: lineName })}
            </Link>{' '}
            · <Money {...amount} />
          </li>
        ))}
        {payments.map((payment) => (
          <li key={payment.id}>
            <Day at={payment.receivedOn} /> · <Money {...payment.amount} />
            {payment.reference && ` · ${payment.reference}`}
            {onReverse && payment.reversible && (
              <>
                {' '}
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('agent.reverseThis', { amount: money(payment.amount, i18n.language) })}
                  onClick={() => onReverse(payment)}
                >
                  {t('agent.reverse')}
                </Button>
              </>
            )}
          </li>
        ))}
        {creditNotes.map((note) => (
          <li key={note.id}>
            <Link to={agent ? '/agent/invoices/$id' : '/invoices/$id'} params={{ id: note.id }}>
              {t('entries.credit', { number: note.number ?? '' })}
            </Link>{' '}
            · <Money {...note.total} />
          </li>
        ))}
      </ul>
    </section>
  );
}
