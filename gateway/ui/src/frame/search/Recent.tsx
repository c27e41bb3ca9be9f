import { IconHistory } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Listbox } from '@/components/useListbox';
import classes from './SearchDialog.module.css';

interface Props {
  searches: readonly string[];
  listbox: Listbox;
  /** What can be done, which comes first, and how much of it there is. */
  acts: ReactNode;
  from: number;
  onChoose: (text: string) => void;
  onClear: () => void;
}

/** Before anything is typed: what was looked for before. */
export function Recent({ searches, listbox, acts, from, onChoose, onClear }: Props) {
  const { t } = useTranslation('search');
  if (searches.length === 0)
    return (
      <>
        {from > 0 && (
          <div {...listbox.list} className={classes.list} aria-label={t('acts.title')}>
            {acts}
          </div>
        )}
        <p className={classes.nothing}>{t('recent.none')}</p>
      </>
    );
  return (
    <>
      <div className={classes.recent}>
        <p className={classes.kind} id="recent-searches">
          {t('recent.title')}
        </p>
        <button type="button" className={classes.clear} onClick={onClear}>
          {t('recent.clear')}
        </button>
      </div>
      <div {...listbox.list} className={classes.list} aria-labelledby="recent-searches">
        {acts}
        {searches.map((text, index) => (
          // The keyboard is served by the box above, as in every combobox.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <div
            key={text}
            {...listbox.option(from + index)}
            className={classes.option}
            onClick={() => onChoose(text)}
          >
            <IconHistory size={18} stroke={1.75} aria-hidden />
            <span className={classes.hit}>{text}</span>
          </div>
        ))}
      </div>
    </>
  );
}
