import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewWindow } from '@/components/NewWindow';
import type { Quote } from '@/features/billing/model';
import classes from './QuotePage.module.css';

/** The quote as a file; of an accepted one also all that proves it, as soon as the seal is on. */
export function QuoteFiles({ quote }: { quote: Quote }) {
  const { t } = useTranslation('quote');
  if (!quote.current) return null;
  const sealed = quote.acceptance?.sealedAt;
  return (
    <ul className={classes.history}>
      <li>
        <a href={`/api/quotes/${quote.id}/document`} target="_blank" rel="noopener">
          {t(sealed ? 'files.sealed' : 'files.pdf')}
          <NewWindow />
        </a>
      </li>
      {sealed && (
        <>
          <li>
            <a href={`/api/quotes/${quote.id}/evidence`} download>
              {t('files.evidence')}
            </a>
          </li>
          <li>
            <Link to="/check-document">{t('files.check')}</Link>
          </li>
        </>
      )}
    </ul>
  );
}
