import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import type { ItemEditing } from '@/features/catalogue/agent/editor/queries';
import { ConditionFields } from '@/features/catalogue/forOthers/editor/ConditionFields';
import { questionsOf } from '@/features/catalogue/forOthers/form/model';
import { itemsQuery } from '@/features/catalogue/queries';
import type { BundledItem } from './itemForm';
import classes from './Item.module.css';

interface Props {
  item?: ItemEditing;
  parts: BundledItem[];
  onChange: (parts: BundledItem[]) => void;
}

/** What comes along with an item, always or by what is answered. */
export function PartFields({ item, parts, onChange }: Props) {
  const { t } = useTranslation('editor');
  const items = useQuery(itemsQuery({ everything: true, sort: 'name', page: 1, size: 100 }));
  const others = (items.data?.items ?? []).filter(({ id }) => id !== item?.id);
  const [first] = others;
  return (
    <fieldset className={classes.group}>
      <legend>{t('parts.title')}</legend>
      <p className={classes.quiet}>{t('parts.intro')}</p>
      {parts.map((part, at) => (
        <fieldset key={at} className={classes.group}>
          <legend>{t('parts.part', { number: at + 1 })}</legend>
          <Select
            id={`part-${at}`}
            label={t('parts.item')}
            value={part.itemId}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(itemId) => itemId && onChange(parts.with(at, { ...part, itemId }))}
          />
          {item && (
            <ConditionFields
              question={{
                id: `part-${at}`,
                type: 'text',
                label: '',
                required: false,
                options: [],
                many: false,
                shownWhen: part.when,
              }}
              others={questionsOf(item.draft)}
              onChange={(when) => onChange(parts.with(at, { ...part, when: when ?? null }))}
            />
          )}
          <div>
            <Button variant="subtle" onClick={() => onChange(parts.toSpliced(at, 1))}>
              {t('parts.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {first && (
        <div>
          <Button variant="default" onClick={() => onChange([...parts, { itemId: first.id, when: null }])}>
            {t('parts.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
