import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationsQuery } from '@/api/queries';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { useSearch } from '@/components/useSearch';
import { nameOf } from '@/lib/nameOf';
import type { Readers } from './articleForm';
import { useReadersSentence } from './useReadersSentence';
import classes from './AudienceDialog.module.css';
import type { Schemas } from '@/features/knowledge/model';

const audiences = ['everyone', 'organisations', 'agents'] as const;

interface Props {
  readers: Readers;
  state: Schemas['ArticleState'];
  saving?: boolean;
  error?: unknown;
  onSave: (readers: Readers) => void;
  onClose: () => void;
}

/** Who may read an article. Of one that is published it holds at once, so that it says what it will mean. */
export function AudienceDialog({ readers, state, saving, error, onSave, onClose }: Props) {
  const { t } = useTranslation(['articles', 'translation']);
  const [chosen, setChosen] = useState(readers);
  const [pressed, setPressed] = useState(false);
  const sentence = useReadersSentence(chosen, state);
  const missing = chosen.audience === 'organisations' && chosen.organisations.length === 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!missing && !saving) onSave(chosen);
  };
  return (
    <Dialog title={t('audience.title')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        {error !== undefined && error !== null && <ErrorPanel error={error} />}
        <fieldset className={classes.choices}>
          <legend className="visually-hidden">{t('audience.title')}</legend>
          {audiences.map((audience) => (
            <label key={audience} htmlFor={`audience-${audience}`} className={classes.choice}>
              <input
                id={`audience-${audience}`}
                type="radio"
                name="audience"
                checked={chosen.audience === audience}
                onChange={() => setChosen({ ...chosen, audience })}
              />
              {t(`audience.${audience}`)}
            </label>
          ))}
        </fieldset>
        {chosen.audience === 'organisations' && (
          <Organisations
            value={chosen.organisations}
            error={pressed && missing ? t('audience.missing') : undefined}
            onChange={(organisations) => setChosen({ ...chosen, organisations })}
          />
        )}
        <p className={classes.sentence} role="status">
          {!missing && sentence}
        </p>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={saving}>
            {t('audience.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface OrganisationsProps {
  value: readonly Schemas['Named'][];
  error?: string;
  onChange: (organisations: Schemas['Named'][]) => void;
}

/** Those that are chosen first, and below them those whose names have what is typed. */
function Organisations({ value, error, onChange }: OrganisationsProps) {
  const { t } = useTranslation(['articles', 'translation']);
  const [wanted, search] = useSearch(undefined);
  const { data } = useQuery(organisationsQuery(wanted));
  const ids = new Set(value.map(({ id }) => id));
  const others = (data?.items ?? []).filter(({ id }) => !ids.has(id));
  return (
    <div>
      <Field id="audience-search" label={t('audience.search')} error={error}>
        <input
          id="audience-search"
          type="search"
          autoComplete="off"
          onChange={(event) => search(event.currentTarget.value)}
          // It would save the dialog around it, in the middle of choosing.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Field>
      <ul className={classes.organisations} aria-label={t('audience.organisations')}>
        {value.map((one) => (
          <li key={one.id}>
            <Check
              label={nameOf(one)}
              checked
              onChange={() => onChange(value.filter(({ id }) => id !== one.id))}
            />
          </li>
        ))}
        {others.map(({ id, name }) => (
          <li key={id}>
            <Check label={name} checked={false} onChange={() => onChange([...value, { id, name }])} />
          </li>
        ))}
      </ul>
    </div>
  );
}
