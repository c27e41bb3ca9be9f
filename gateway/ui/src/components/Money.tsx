import { useTranslation } from 'react-i18next';
import { money, type Amount } from '@/lib/money';
import classes from './Money.module.css';

/** An amount as the person's language writes it. In a table, `numeric` on its column sets the figures under one another. */
export function Money(amount: Amount) {
  const { i18n } = useTranslation();
  return <span className={classes.money}>{money(amount, i18n.language)}</span>;
}
