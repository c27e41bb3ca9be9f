import { useTranslation } from 'react-i18next';
import { amountText } from './amount';
import type { Unit } from './model';

/** Amounts of a unit as the person's language writes them. */
export function useAmount(unit: Unit, currency: string) {
  const { t, i18n } = useTranslation('contract');
  return (amount: number) => amountText(t, i18n.language, unit, amount, currency);
}
