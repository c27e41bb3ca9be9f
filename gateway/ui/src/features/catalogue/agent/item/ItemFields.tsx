import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Chip } from '@/components/Chip';
import { Field as Labelled } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { RichTextEditor } from '@/components/RichTextEditor';
import { Select } from '@/components/Select';
import type { ItemEditing } from '@/features/catalogue/agent/editor/queries';
import { TranslationFields } from '@/features/catalogue/forOthers/editor/TranslationFields';
import { questionsOf } from '@/features/catalogue/forOthers/form/model';
import { ItemIcon, iconNames } from '@/features/catalogue/ItemIcon';
import { categoriesQuery } from '@/features/catalogue/queries';
import { ApprovalFields } from './ApprovalFields';
import { fieldIds, type Field, type ItemForm } from './itemForm';
import { PartFields } from './PartFields';
import classes from './Item.module.css';

interface Props {
  item?: ItemEditing;
  form: ItemForm;
  errorOf: (field: Field) => string | undefined;
  onChange: (change: (form: ItemForm) => ItemForm) => void;
}

const priorities = ['low', 'medium', 'high', 'critical'] as const;

/** What it is, what it costs, who may ask for it, who agrees, who does it, and what comes along. */
export function ItemFields({ item, form, errorOf, onChange }: Props) {
  const { t } = useTranslation('editor');
  const categories = useQuery(categoriesQuery);
  const numbers = item ? questionsOf(item.draft).filter(({ type }) => type === 'number') : [];
  const set = (by: Partial<ItemForm>) => onChange((before) => ({ ...before, ...by }));
  const line = (field: 'name' | 'summary' | 'price' | 'ticketType', required: boolean, help?: string) => {
    const about = { id: fieldIds[field], required, help, error: errorOf(field) };
    return (
      <Labelled {...about} label={t(`details.${field}`)}>
        <input
          {...fieldProps(about)}
          type="text"
          autoComplete="off"
          inputMode={field === 'price' ? 'decimal' : undefined}
          value={form[field]}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      </Labelled>
    );
  };
  return (
    <>
      {line('name', true)}
      {line('summary', true, t('details.summaryHelp'))}
      <TranslationFields
        texts={[form.name, form.summary].filter(Boolean)}
        translations={form.translations}
        onChange={(translations) => set({ translations })}
      />
      <div className={classes.pair}>
        <Select
          id={fieldIds.categoryId}
          label={t('details.category')}
          required
          error={errorOf('categoryId')}
          placeholder={t('details.choose')}
          value={form.categoryId}
          options={(categories.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(categoryId) => set({ categoryId })}
        />
        <Select
          id="item-icon"
          label={t('details.icon')}
          help={<ItemIcon name={form.icon} />}
          value={form.icon}
          options={iconNames.map((name) => ({ value: name, label: name.replaceAll('-', ' ') }))}
          onChange={(icon) => set({ icon: icon ?? 'package' })}
        />
      </div>
      <RichTextEditor
        id="item-help"
        label={t('details.help')}
        description={t('details.helpHelp')}
        value={form.help}
        onChange={(help) => set({ help })}
      />
      {line('price', false, t('details.priceHelp', { currency: form.currency }))}
      {numbers.length > 0 && (
        <Select
          id="item-counted-by"
          label={t('details.countedBy')}
          help={t('details.countedByHelp')}
          placeholder={t('details.notCounted')}
          value={form.countedBy}
          options={numbers.map(({ id, label }) => ({ value: id, label }))}
          onChange={(countedBy) => set({ countedBy })}
        />
      )}
      <fieldset className={classes.group} id={fieldIds.organisations}>
        <legend>{t('details.availability')}</legend>
        <Check label={t('details.listed')} checked={form.listed} onChange={(listed) => set({ listed })} />
        <Check
          label={t('details.everybody')}
          checked={form.everybody}
          onChange={(everybody) => set({ everybody })}
        />
        {!form.everybody && (
          <>
            <div className={classes.chips}>
              {form.organisations.map((one) => (
                <Chip
                  key={one.id}
                  text={one.name}
                  onRemove={() =>
                    set({ organisations: form.organisations.filter(({ id }) => id !== one.id) })
                  }
                />
              ))}
            </div>
            <OrganisationSelect
              // One more: the box begins anew.
              key={form.organisations.length}
              id="item-organisation"
              label={t('details.organisation')}
              error={errorOf('organisations')}
              value={null}
              onChange={(one) =>
                one && set({ organisations: [...form.organisations.filter(({ id }) => id !== one.id), one] })
              }
            />
          </>
        )}
      </fieldset>
      <ApprovalFields
        form={form}
        error={errorOf('tiers')}
        daysError={errorOf('approvalDays')}
        onChange={set}
      />
      <fieldset className={classes.group}>
        <legend>{t('details.fulfilment')}</legend>
        {line('ticketType', true)}
        <div className={classes.pair}>
          <Labelled id="item-team" label={t('details.team')}>
            <input
              id="item-team"
              type="text"
              autoComplete="off"
              value={form.team}
              onChange={(event) => set({ team: event.currentTarget.value })}
            />
          </Labelled>
          <Select
            id="item-priority"
            label={t('details.priority')}
            value={form.priority}
            options={priorities.map((value) => ({ value, label: t(`details.priorities.${value}`) }))}
            onChange={(priority) => set({ priority: priority ?? 'medium' })}
          />
        </div>
      </fieldset>
      <PartFields item={item} parts={form.parts} onChange={(parts) => set({ parts })} />
    </>
  );
}
