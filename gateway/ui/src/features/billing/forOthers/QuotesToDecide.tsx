import '@/features/billing/words/quote';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Money } from '@/components/Money';
import { quotesToDecideQuery } from './awaitingQuotes';
import classes from './QuotesToDecide.module.css';

/** Quotes that wait for the person's decision. They are accepted or declined where they are read. */
export function QuotesToDecide() {
  const { t } = useTranslation('quote');
  const { data, error, refetch } = useQuery(quotesToDecideQuery);
  if (error && !data) return <ErrorPanel error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="quotes-to-decide" className={classes.quotes}>
      <h2 id="quotes-to-decide">{t('toDecide.title')}</h2>
      <ul>
        {data.items.map((quote) => (
          <li key={quote.id}>
            <Link to="/quotes/$id" params={{ id: quote.id }}>
              {quote.title}
            </Link>
            <span>{quote.reference}</span>
            {quote.price && <Money {...quote.price} />}
            {quote.validUntil && (
              <span>
                {t('toDecide.until')} <Day at={quote.validUntil} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {data.total > data.items.length && (
        <p>
          <Link to="/quotes" search={{ status: 'sent' }}>
            {t('toDecide.all')}
          </Link>
        </p>
      )}
    </section>
  );
}
