import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/IconButton';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { categories, emptyRate, type TaxRateForm } from './settingsForm';
import classes from './QuoteFields.module.css';

interface Props {
  rates: readonly TaxRateForm[];
  onChange: (rates: TaxRateForm[]) => void;
}

/** The taxes that lines can be given; the first is what a new line begins with. */
export function TaxRateFields({ rates, onChange }: Props) {
  const { t } = useTranslation('back');
  const set = (key: string, by: Partial<TaxRateForm>) =>
    onChange(rates.map((rate) => (rate.key === key ? { ...rate, ...by } : rate)));
  return (
    <fieldset className={classes.section}>
      <legend>{t('settings.taxRates')}</legend>
      {rates.map((rate, at) => (
        <div
          key={rate.key}
          role="group"
          aria-label={t('settings.taxRate', { number: at + 1 })}
          className={classes.line}
        >
          <TextField
            label={t('settings.taxName')}
            value={rate.name}
            onChange={(name) => set(rate.key, { name })}
          />
          <Select
            id={`${rate.key}-category`}
            label={t('settings.taxCategory')}
            value={rate.category}
            options={categories.map((value) => ({ value, label: t(`settings.categories.${value}`) }))}
            onChange={(category) => category && set(rate.key, { category })}
          />
          {rate.category === 'standard' && (
            <TextField
              label={t('settings.taxPercent')}
              inputMode="decimal"
              value={rate.rate}
              onChange={(percent) => set(rate.key, { rate: percent })}
            />
          )}
          {rates.length > 1 && (
            <div className={classes.end}>
              <IconButton
                label={t('settings.removeTaxRate', { number: at + 1 })}
                onClick={() => onChange(rates.filter(({ key }) => key !== rate.key))}
              >
                <IconTrash size={18} aria-hidden />
              </IconButton>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...rates, emptyRate()])}
        >
          {t('settings.addTaxRate')}
        </Button>
      </div>
    </fieldset>
  );
}
