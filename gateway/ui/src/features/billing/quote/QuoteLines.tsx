import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Money } from '@/components/Money';
import type { QuoteContent, QuoteLine } from '@/features/billing/model';
import { useFormat } from '@/lib/useFormat';
import classes from './QuoteLines.module.css';

interface Props {
  content: QuoteContent;
  /** Of the optional lines those that are chosen; without it none can be, and all are shown as they stand. */
  chosen?: ReadonlySet<string>;
  onChoose?: (lineId: string, chosen: boolean) => void;
  /** Optional lines that were left out, once that is decided. */
  declined?: readonly string[];
}

/** What is offered, section by section: the lines with their prices, and the options to tick. */
export function QuoteLines({ content, chosen, onChoose, declined = [] }: Props) {
  const { t } = useTranslation('quote');
  return (
    <div className={classes.sections}>
      {content.sections.map((section) => (
        <section key={section.id} aria-label={section.title || t('lines.title')}>
          {section.title && <h2 className={classes.section}>{section.title}</h2>}
          <table className={classes.lines}>
            <caption className="visually-hidden">{section.title || t('lines.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('lines.description')}</th>
                <th scope="col" data-numeric>
                  {t('lines.quantity')}
                </th>
                <th scope="col" data-numeric>
                  {t('lines.unitPrice')}
                </th>
                <th scope="col" data-numeric>
                  {t('lines.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {section.lines.map((line) => (
                <Line
                  key={line.id}
                  line={line}
                  currency={content.currency}
                  declined={declined.includes(line.id)}
                  chosen={chosen?.has(line.id)}
                  onChoose={onChoose}
                />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  line: QuoteLine;
  currency: string;
  declined: boolean;
  chosen?: boolean;
  onChoose?: (lineId: string, chosen: boolean) => void;
}

function Line({ line, currency, declined, chosen, onChoose }: LineProps) {
  const { t, i18n } = useTranslation('quote');
  const { number } = useFormat();
  const unitPrice = new Intl.NumberFormat(i18n.language, {
    style: 'currency',
    currency,
    // A unit price may be finer than money.
    maximumFractionDigits: 6,
  }).format(line.unitPrice as Intl.StringNumericLiteral);
  const choosing = line.optional && onChoose;
  return (
    <tr data-declined={declined || undefined}>
      <td>
        {choosing ? (
          <Check
            label={<span className={classes.description}>{line.description}</span>}
            checked={chosen ?? false}
            onChange={(ticked) => onChoose(line.id, ticked)}
          />
        ) : (
          <span className={classes.description}>{line.description}</span>
        )}
        <span className={classes.facts}>
          {[
            line.code,
            line.charge !== 'one-off' && t(`charge.${line.charge}`),
            line.optional && t(declined ? 'lines.declined' : 'lines.optional'),
            line.discountPercent && t('lines.discount', { percent: number(Number(line.discountPercent)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </td>
      <td data-numeric data-label={t('lines.quantity')}>
        {[number(Number(line.quantity)), line.unit].filter(Boolean).join(' ')}
      </td>
      <td data-numeric data-label={t('lines.unitPrice')}>
        {unitPrice}
      </td>
      <td data-numeric data-label={t('lines.amount')}>
        <Money {...line.amount} />
      </td>
    </tr>
  );
}
