import { useTranslation } from 'react-i18next';
import type { QuoteDifference } from '@/features/billing/model';
import { money } from '@/lib/money';
import { useFormat } from '@/lib/useFormat';
import classes from './WhatChanged.module.css';

interface Props {
  /** What the sender of the version says of it. */
  changes?: string | null;
  differences: readonly QuoteDifference[];
}

/** What is different in a version from the one before: as its sender says, and as it is. */
export function WhatChanged({ changes, differences }: Props) {
  const say = useDifferenceText();
  return (
    <>
      {changes && <p dir="auto">{changes}</p>}
      {differences.length > 0 && (
        <ul className={classes.differences}>
          {differences.map((difference) => (
            <li key={`${difference.line ?? ''} ${difference.part}`} dir="auto">
              {say(difference)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function useDifferenceText() {
  const { t } = useTranslation('quote');
  const value = useValueText();
  return ({ part, line, before, after }: QuoteDifference) => {
    const what = t(`difference.${part}`, { before: value(before), after: value(after) });
    return line ? t('difference.line', { line, what }) : what;
  };
}

function useValueText() {
  const { t, i18n } = useTranslation('quote');
  const { number, day } = useFormat();
  const percent = (rate: string) => t('difference.percent', { percent: number(Number(rate)) });
  return (value: QuoteDifference['after']) =>
    value
      ? [
          value.text,
          value.amount && money(value.amount, i18n.language),
          value.percent && percent(value.percent),
          value.day && day(value.day),
          value.charge && t(`charge.${value.charge}`),
          value.tax &&
            (value.tax.category === 'standard'
              ? percent(value.tax.rate)
              : t(`taxCategory.${value.tax.category}`)),
        ]
          .filter(Boolean)
          .join(', ')
      : t('difference.nothing');
}
