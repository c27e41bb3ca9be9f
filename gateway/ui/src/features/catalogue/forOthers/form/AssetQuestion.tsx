import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '@/components/Chip';
import { FieldError } from '@/components/FieldError';
import { AssetPicker } from '@/features/catalogue/forOthers/assets/AssetPicker';
import { calledAs } from '@/features/catalogue/forOthers/assets/assets';
import '@/features/catalogue/words/form';
import { nameOf } from '@/lib/nameOf';
import { Legend } from './Legend';
import type { QuestionProps } from './QuestionField';
import classes from './Question.module.css';

/** An asset, or several, from those that one may see. */
export function AssetQuestion({ id, question, given, error, organisationId, onChange }: QuestionProps) {
  const { t } = useTranslation('form');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className={classes.group}>
      <Legend id={id} question={question} />
      {given.length > 0 && (
        <div className={classes.chosen}>
          {given.map((asset) => (
            <Chip
              key={asset.value}
              text={nameOf(asset)}
              onRemove={() => {
                onChange(given.filter((one) => one !== asset));
                button.current?.focus();
              }}
            />
          ))}
        </div>
      )}
      <div>
        <Button
          ref={button}
          id={id}
          variant="default"
          aria-describedby={error ? `${id}-error` : question.help ? `${id}-help` : undefined}
          onClick={() => setOpen(true)}
        >
          {t(given.length > 0 && !question.many ? 'asset.another' : 'asset.choose')}
        </Button>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {open && (
        <AssetPicker
          organisationId={organisationId}
          onClose={() => setOpen(false)}
          onChoose={(chosen) => {
            const asset = { value: chosen.id, name: calledAs(chosen) };
            const others = given.filter((one) => one.value !== chosen.id);
            onChange(question.many ? [...others, asset] : [asset]);
            setOpen(false);
          }}
        />
      )}
    </fieldset>
  );
}
