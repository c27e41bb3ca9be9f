import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './CategoriesDialog.module.css';

const NAME_MAX = 100;

interface Props {
  /** Says what is being named. */
  label: string;
  start?: string;
  /** What the button says. */
  action?: string;
  /** Whether it was taken. */
  onAdd: (name: string) => Promise<boolean>;
  onCancel?: () => void;
}

/** A name and a button. What was not taken stays to be changed. */
export function AddName({ label, start = '', action, onAdd, onCancel }: Props) {
  const { t } = useTranslation('articles');
  const [name, setName] = useState(start);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What can be cancelled was asked for: it goes on there.
  const asked = onCancel !== undefined;
  useEffect(() => {
    if (asked) input.current?.select();
  }, [asked]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() && (await onAdd(name.trim()))) setName('');
  };
  return (
    <form className={classes.add} onSubmit={(event) => void submit(event)}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        autoComplete="off"
        maxLength={NAME_MAX}
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return;
          // Only this is left, not the dialog it stands in.
          event.preventDefault();
          onCancel();
        }}
      />
      <Button type="submit" variant="default" disabled={!name.trim()}>
        {action ?? t('categories.add')}
      </Button>
      {onCancel && (
        <Button variant="subtle" onClick={onCancel}>
          {t('categories.cancel')}
        </Button>
      )}
    </form>
  );
}
