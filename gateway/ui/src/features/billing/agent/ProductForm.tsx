import { Button } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { charges, type ProductInput } from '@/features/billing/model';
import { typedDecimal } from '@/lib/decimal';
import { decimalOf, type TaxChoice } from './quoteForm';
import classes from './QuoteFields.module.css';

interface Props {
  start: ProductInput;
  taxes: readonly TaxChoice[];
  saving: boolean;
  error: unknown;
  onSave: (product: ProductInput) => void;
  children?: ReactNode;
}

const taxKey = (tax: TaxChoice['tax']) => `${tax.category} ${tax.rate}`;

/** What is sold, and for how much. */
export function ProductForm({ start, taxes, saving, error, onSave, children }: Props) {
  const { t } = useTranslation('back');
  const [product, setProduct] = useState({
    ...start,
    unitPrice: typedDecimal(start.unitPrice),
    unitCost: start.unitCost && typedDecimal(start.unitCost),
  });
  const [pressed, setPressed] = useState(false);
  const said = error instanceof ApiError ? error.fieldErrors() : {};
  const set = (by: Partial<ProductInput>) => setProduct((before) => ({ ...before, ...by }));
  const price = decimalOf(product.unitPrice);
  const cost = product.unitCost?.trim() ? decimalOf(product.unitCost) : undefined;
  const priced = (text: string | undefined) => text !== undefined && /^\d{1,9}(\.\d{1,6})?$/.test(text);
  const missing = {
    code: product.code.trim() ? undefined : t('product.missing.code'),
    name: product.name.trim() ? undefined : t('product.missing.name'),
    unitPrice: priced(price) ? undefined : t('product.missing.unitPrice'),
    unitCost: !product.unitCost?.trim() || priced(cost) ? undefined : t('product.missing.unitPrice'),
  };
  const errorOf = (field: keyof typeof missing) => (pressed ? missing[field] : undefined) ?? said[field];
  const rates = taxes.some(({ tax }) => taxKey(tax) === taxKey(product.tax))
    ? taxes
    : [...taxes, { name: `${product.tax.rate} %`, tax: product.tax }];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (saving || missing.code || missing.name || missing.unitPrice || missing.unitCost) return;
    onSave({
      ...product,
      unitPrice: price ?? '',
      unitCost: cost,
      description: product.description?.trim() || undefined,
      unit: product.unit?.trim() || undefined,
    });
  };
  return (
    <form noValidate className={classes.page} onSubmit={submit}>
      {error && Object.keys(said).length === 0 ? <ErrorPanel error={error} /> : null}
      <div className={classes.pair}>
        <TextField
          label={t('product.code')}
          required
          error={errorOf('code')}
          value={product.code}
          onChange={(code) => set({ code })}
        />
        <TextField
          label={t('product.name')}
          required
          error={errorOf('name')}
          value={product.name}
          onChange={(name) => set({ name })}
        />
      </div>
      <TextField
        label={t('product.description')}
        help={t('product.descriptionHelp')}
        rows={3}
        error={said.description}
        value={product.description ?? ''}
        onChange={(description) => set({ description })}
      />
      <div className={classes.pair}>
        <TextField
          label={t('product.priceIn', { currency: product.currency })}
          required
          inputMode="decimal"
          error={errorOf('unitPrice')}
          value={product.unitPrice}
          onChange={(unitPrice) => set({ unitPrice })}
        />
        <TextField
          label={t('product.unit')}
          help={t('product.unitHelp')}
          error={said.unit}
          value={product.unit ?? ''}
          onChange={(unit) => set({ unit })}
        />
      </div>
      <TextField
        label={t('product.costIn', { currency: product.currency })}
        help={t('product.costHelp')}
        inputMode="decimal"
        error={errorOf('unitCost')}
        value={product.unitCost ?? ''}
        onChange={(unitCost) => set({ unitCost })}
      />
      <div className={classes.pair}>
        <Select
          id="product-charge"
          label={t('product.charge')}
          value={product.charge}
          options={charges.map((value) => ({ value, label: t(`charge.${value}`) }))}
          onChange={(charge) => charge && set({ charge })}
        />
        <Select
          id="product-tax"
          label={t('product.tax')}
          value={taxKey(product.tax)}
          options={rates.map(({ name, tax }) => ({ value: taxKey(tax), label: name }))}
          onChange={(key) => {
            const found = rates.find(({ tax }) => taxKey(tax) === key);
            if (found) set({ tax: found.tax });
          }}
        />
      </div>
      <div className={classes.under}>
        <Button type="submit" loading={saving}>
          {t('product.save')}
        </Button>
        {children}
      </div>
    </form>
  );
}
