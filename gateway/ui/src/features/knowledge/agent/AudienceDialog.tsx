import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { OrganisationsPicker } from '@/components/OrganisationsPicker';
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
          <OrganisationsPicker
            id="audience-search"
            label={t('audience.search')}
            listLabel={t('audience.organisations')}
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
