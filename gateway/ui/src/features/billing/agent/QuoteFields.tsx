import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { RichTextEditor } from '@/components/RichTextEditor';
import { TextField } from '@/components/TextField';
import { emptySection, type QuoteForm, type TaxChoice } from './quoteForm';
import { SectionFields } from './SectionFields';
import classes from './QuoteFields.module.css';

interface Props {
  form: QuoteForm;
  taxes: readonly TaxChoice[];
  errorOf: (field: 'title' | 'validUntil') => string | undefined;
  onChange: (change: (before: QuoteForm) => QuoteForm) => void;
}

/** What a quote says, as fields: its words, and its lines by section. */
export function QuoteFields({ form, taxes, errorOf, onChange }: Props) {
  const { t } = useTranslation('quote');
  const set = (by: Partial<QuoteForm>) => onChange((before) => ({ ...before, ...by }));
  const title = { id: 'quote-title', required: true, error: errorOf('title') };
  const until = { id: 'quote-validUntil', required: true, error: errorOf('validUntil') };
  const tax = taxes[0]?.tax ?? { category: 'standard' as const, rate: '20' };
  return (
    <>
      <Field {...title} label={t('form.title')}>
        <input
          {...fieldProps(title)}
          type="text"
          autoComplete="off"
          value={form.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      </Field>
      <RichTextEditor
        id="quote-introduction"
        label={t('form.introduction')}
        minRows={3}
        value={form.introduction}
        onChange={(introduction) => set({ introduction })}
      />
      {form.sections.map((section, at) => (
        <SectionFields
          key={section.key}
          section={section}
          number={at + 1}
          taxes={taxes}
          tax={tax}
          onChange={(changed) =>
            onChange((before) => ({
              ...before,
              sections: before.sections.map((one) => (one.key === section.key ? changed(one) : one)),
            }))
          }
          onRemove={
            form.sections.length > 1
              ? () =>
                  onChange((before) => ({
                    ...before,
                    sections: before.sections.filter(({ key }) => key !== section.key),
                  }))
              : undefined
          }
        />
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() =>
            onChange((before) => ({ ...before, sections: [...before.sections, emptySection(tax)] }))
          }
        >
          {t('form.addSection')}
        </Button>
      </div>
      <div className={classes.pair}>
        <Field {...until} label={t('form.validUntil')}>
          <input
            {...fieldProps(until)}
            type="date"
            value={form.validUntil}
            onChange={(event) => set({ validUntil: event.currentTarget.value })}
          />
        </Field>
        {!form.kept.discount && (
          <TextField
            label={t('form.discount')}
            inputMode="decimal"
            value={form.discountPercent}
            onChange={(discountPercent) => set({ discountPercent })}
          />
        )}
      </div>
      <Field id="quote-terms" label={t('form.terms')}>
        <textarea
          id="quote-terms"
          rows={4}
          value={form.terms}
          onChange={(event) => set({ terms: event.currentTarget.value })}
        />
      </Field>
      <Check
        label={t('form.project')}
        checked={form.projectWork}
        onChange={(projectWork) => set({ projectWork })}
      />
    </>
  );
}
