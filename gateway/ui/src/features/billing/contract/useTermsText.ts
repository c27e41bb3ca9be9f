import { useTranslation } from 'react-i18next';
import { money } from '@/lib/money';
import { useAmount } from './useAmount';
import type { LineTerms } from './model';

/** What is agreed about a line, a sentence each: first what happens when it is used up. */
export function useTermsText(terms: LineTerms, currency: string): string[] {
  const { t, i18n } = useTranslation('contract');
  const amount = useAmount(terms.unit, currency);
  const { over, rollOver, step } = terms;
  const price = over.price ? money(over.price, i18n.language) : '';
  const sentences = [
    over.rule === 'rate'
      ? t(`terms.over.${terms.unit}`, { price })
      : over.rule === 'next-block'
        ? t('terms.over.block', { block: amount(over.block ?? 0), price })
        : t('terms.over.stop'),
    !rollOver
      ? terms.period !== 'whole' && t('terms.lapses')
      : rollOver.most === null || rollOver.most === undefined
        ? t('terms.carried', { count: rollOver.periods })
        : t('terms.carriedUpTo', { count: rollOver.periods, most: amount(rollOver.most) }),
    rollOver && t(`terms.first.${terms.drawFirst}`),
    terms.workTypes.length > 0 && t('terms.only', { types: terms.workTypes.join(', ') }),
    ...terms.weights.map(({ workType, factor }) => t('terms.weight', { workType, factor })),
    step.minutes > 1 && t(`terms.step.${step.per}`, { minutes: step.minutes }),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
