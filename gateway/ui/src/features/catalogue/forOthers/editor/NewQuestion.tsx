import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import type { QuestionType } from '@/features/catalogue/forOthers/form/model';
import classes from './Editor.module.css';

/** In the order in which they are offered. */
const questionTypes: readonly QuestionType[] = [
  'text',
  'long-text',
  'number',
  'money',
  'date',
  'yes-no',
  'choice',
  'several',
  'person',
  'asset',
  'file',
];

interface Props {
  id: string;
  /** What the button says. */
  label: string;
  onAdd: (type: QuestionType) => void;
}

/** Adds a question of the chosen kind. */
export function NewQuestion({ id, label, onAdd }: Props) {
  const { t } = useTranslation('editor');
  const [type, setType] = useState<QuestionType>('text');
  return (
    <div className={classes.option}>
      <Select
        id={id}
        label={t('list.kind')}
        value={type}
        options={questionTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        onChange={(chosen) => chosen && setType(chosen)}
      />
      <Button variant="default" onClick={() => onAdd(type)}>
        {label}
      </Button>
    </div>
  );
}
