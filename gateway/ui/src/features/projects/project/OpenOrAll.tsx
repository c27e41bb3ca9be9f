import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './OpenOrAll.module.css';

/** Which projects are listed. */
export function OpenOrAll({ all, onChange }: { all: boolean; onChange: (all: boolean) => void }) {
  const { t } = useTranslation('project');
  const name = useId();
  return (
    <fieldset className={classes.choice}>
      <legend className="visually-hidden">{t('list.which')}</legend>
      <label>
        <input type="radio" name={name} checked={!all} onChange={() => onChange(false)} />
        {t('list.open')}
      </label>
      <label>
        <input type="radio" name={name} checked={all} onChange={() => onChange(true)} />
        {t('list.all')}
      </label>
    </fieldset>
  );
}
