import '@/features/billing/words/lines';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { IconButton } from '@/components/IconButton';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { charges } from '@/features/billing/model';
import { typedDecimal } from '@/lib/decimal';
import { productsQuery } from './queries';
import type { LineForm, TaxChoice } from './quoteForm';
import classes from './QuoteFields.module.css';

interface Props {
  line: LineForm;
  /** In a quote: when it is charged, and whether it may be left out. */
  offered?: boolean;
  number: number;
  taxes: readonly TaxChoice[];
  onChange: (by: Partial<LineForm>) => void;
  onRemove?: () => void;
}

const taxKey = (tax: TaxChoice['tax']) => `${tax.category} ${tax.rate}`;

/** One line of a quote or of an invoice. */
export function LineFields({ line, offered, number, taxes, onChange, onRemove }: Props) {
  const { t } = useTranslation('lines');
  const products = useQuery(productsQuery('')).data?.items ?? [];
  const id = (name: string) => `line-${line.key}-${name}`;
  // A rate that the settings do not have any more stays that of the line.
  const rates = taxes.some(({ tax }) => taxKey(tax) === taxKey(line.tax))
    ? taxes
    : [...taxes, { name: `${line.tax.rate} %`, tax: line.tax }];
  const text = (
    name: 'description' | 'quantity' | 'unitPrice' | 'discountPercent',
    inputMode?: 'decimal',
  ) => (
    <TextField
      id={id(name)}
      label={t(`line.${name}`)}
      inputMode={inputMode}
      value={line[name]}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div role="group" aria-label={t('line.title', { number })} className={classes.line}>
      {products.length > 0 && (
        <div className={classes.whole}>
          <Select
            id={id('product')}
            label={t('line.product')}
            value={line.productId ?? null}
            placeholder={t('line.noProduct')}
            options={products.map(({ id: value, details }) => ({ value, label: details.name }))}
            onChange={(productId) => {
              const product = products.find((one) => one.id === productId)?.details;
              onChange(
                product
                  ? {
                      productId: productId ?? undefined,
                      description: product.description ?? product.name,
                      unitPrice: typedDecimal(product.unitPrice),
                      charge: product.charge,
                      tax: product.tax,
                      code: product.code,
                      unit: product.unit ?? undefined,
                    }
                  : { productId: undefined },
              );
            }}
          />
        </div>
      )}
      <div className={classes.whole}>{text('description')}</div>
      {text('quantity', 'decimal')}
      {text('unitPrice', 'decimal')}
      {text('discountPercent', 'decimal')}
      {offered && (
        <Select
          id={id('charge')}
          label={t('line.charge')}
          value={line.charge}
          options={charges.map((value) => ({ value, label: t(`charge.${value}`) }))}
          onChange={(charge) => charge && onChange({ charge })}
        />
      )}
      <Select
        id={id('tax')}
        label={t('line.tax')}
        value={taxKey(line.tax)}
        options={rates.map(({ name, tax }) => ({ value: taxKey(tax), label: name }))}
        onChange={(key) => {
          const found = rates.find(({ tax }) => taxKey(tax) === key);
          if (found) onChange({ tax: found.tax });
        }}
      />
      <div className={classes.end}>
        {offered && (
          <Check
            label={t('line.optional')}
            checked={line.optional}
            onChange={(optional) => onChange({ optional })}
          />
        )}
        {onRemove && (
          <IconButton label={t('line.remove', { number })} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </IconButton>
        )}
      </div>
    </div>
  );
}
