import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from '@/components/RichText';
import type { QuoteContent, QuoteTotals } from '@/features/billing/model';
import { QuoteLines } from './QuoteLines';
import { QuoteSums } from './QuoteSums';
import classes from './QuotePage.module.css';

interface Props {
  content: QuoteContent;
  totals: QuoteTotals;
  busy?: boolean;
  chosen?: ReadonlySet<string>;
  onChoose?: (lineId: string, chosen: boolean) => void;
  declined?: readonly string[];
  children?: ReactNode;
}

/** What is offered, in the order in which it is read before anybody signs: words, lines, sums, terms. */
export function QuoteBody({ content, totals, busy, children, ...lines }: Props) {
  const { t } = useTranslation('quote');
  return (
    <div className={classes.body}>
      {content.introduction && (
        <div className={classes.words}>
          <RichText html={content.introduction} />
        </div>
      )}
      <QuoteLines content={content} {...lines} />
      <QuoteSums totals={totals} busy={busy} />
      {content.terms && (
        <section aria-label={t('page.terms')}>
          <h2>{t('page.terms')}</h2>
          <p className={classes.words} dir="auto">
            {content.terms}
          </p>
        </section>
      )}
      {children}
    </div>
  );
}
