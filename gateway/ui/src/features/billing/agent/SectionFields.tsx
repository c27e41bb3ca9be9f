import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { LineFields } from './LineFields';
import { emptyLine, type LineForm, type SectionForm, type TaxChoice } from './quoteForm';
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
          offered
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
