import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Field } from '@/components/Field';
import { IconButton } from '@/components/IconButton';
import { Select } from '@/components/Select';
import { charges } from '@/features/billing/model';
import { productsQuery } from './queries';
import { emptyLine, type LineForm, type SectionForm } from './quoteForm';
import type { TaxChoice } from './QuoteFields';
import classes from './QuoteFields.module.css';

interface Props {
  section: SectionForm;
  number: number;
  taxes: readonly TaxChoice[];
  /** What a new line begins with. */
  tax: TaxChoice['tax'];
  onChange: (change: (before: SectionForm) => SectionForm) => void;
  onRemove?: () => void;
}

export function SectionFields({ section, number, taxes, tax, onChange, onRemove }: Props) {
  const { t } = useTranslation('quote');
  const id = `section-${section.key}`;
  const setLine = (key: string, by: Partial<LineForm>) =>
    onChange((before) => ({
      ...before,
      lines: before.lines.map((line) => (line.key === key ? { ...line, ...by } : line)),
    }));
  return (
    <fieldset className={classes.section}>
      <legend className="visually-hidden">
        {t('form.section')} {number}
      </legend>
      <Field id={id} label={t('form.sectionTitle')}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={section.title}
          onChange={(event) => {
            const title = event.currentTarget.value;
            onChange((before) => ({ ...before, title }));
          }}
        />
      </Field>
      {section.lines.map((line, at) => (
        <LineFields
          key={line.key}
          line={line}
          number={at + 1}
          taxes={taxes}
          onChange={(by) => setLine(line.key, by)}
          onRemove={
            section.lines.length > 1
              ? () =>
                  onChange((before) => ({
                    ...before,
                    lines: before.lines.filter(({ key }) => key !== line.key),
                  }))
              : undefined
          }
        />
      ))}
      <div className={classes.under}>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange((before) => ({ ...before, lines: [...before.lines, emptyLine(tax)] }))}
        >
          {t('form.addLine')}
        </Button>
        {onRemove && (
          <Button variant="subtle" onClick={onRemove}>
            {t('form.removeSection')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface LineProps {
  line: LineForm;
  number: number;
  taxes: readonly TaxChoice[];
  onChange: (by: Partial<LineForm>) => void;
  onRemove?: () => void;
}

const taxKey = (tax: TaxChoice['tax']) => `${tax.category} ${tax.rate}`;

function LineFields({ line, number, taxes, onChange, onRemove }: LineProps) {
  const { t } = useTranslation('quote');
  const products = useQuery(productsQuery('')).data?.items ?? [];
  const id = (name: string) => `line-${line.key}-${name}`;
  // A rate that the settings do not have any more stays that of the line.
  const rates = taxes.some(({ tax }) => taxKey(tax) === taxKey(line.tax))
    ? taxes
    : [...taxes, { name: `${line.tax.rate} %`, tax: line.tax }];
  const text = (name: 'description' | 'quantity' | 'unitPrice', inputMode?: 'decimal') => (
    <Field id={id(name)} label={t(`form.${name}`)}>
      <input
        id={id(name)}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={line[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <div role="group" aria-label={t('form.line', { number })} className={classes.line}>
      {products.length > 0 && (
        <div className={classes.whole}>
          <Select
            id={id('product')}
            label={t('form.product')}
            value={line.productId ?? null}
            placeholder={t('form.noProduct')}
            options={products.map(({ id: value, details }) => ({ value, label: details.name }))}
            onChange={(productId) => {
              const product = products.find((one) => one.id === productId)?.details;
              onChange(
                product
                  ? {
                      productId: productId ?? undefined,
                      description: product.description ?? product.name,
                      unitPrice: product.unitPrice,
                      charge: product.charge,
                      tax: product.tax,
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
      <Select
        id={id('charge')}
        label={t('form.charge')}
        value={line.charge}
        options={charges.map((value) => ({ value, label: t(`charge.${value}`) }))}
        onChange={(charge) => charge && onChange({ charge })}
      />
      <Select
        id={id('tax')}
        label={t('form.tax')}
        value={taxKey(line.tax)}
        options={rates.map(({ name, tax }) => ({ value: taxKey(tax), label: name }))}
        onChange={(key) => {
          const found = rates.find(({ tax }) => taxKey(tax) === key);
          if (found) onChange({ tax: found.tax });
        }}
      />
      <div className={classes.end}>
        <Check
          label={t('form.optional')}
          checked={line.optional}
          onChange={(optional) => onChange({ optional })}
        />
        {onRemove && (
          <IconButton label={t('form.removeLine', { number })} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </IconButton>
        )}
      </div>
    </div>
  );
}
