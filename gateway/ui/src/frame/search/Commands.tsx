import { IconBolt } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Listbox } from '@/components/useListbox';
import type { Act } from '@/manifest/acts';
import classes from './SearchDialog.module.css';

interface Props {
  commands: readonly Act[];
  listbox: Listbox;
  onRun: (act: Act) => void;
}

/** What can be done, before what was found. */
export function Commands({ commands, listbox, onRun }: Props) {
  const { t } = useTranslation('search');
  if (commands.length === 0) return null;
  return (
    <div role="group" aria-labelledby="found-commands" className={classes.group}>
      <p id="found-commands" role="presentation" className={classes.kind}>
        {t('acts.title')}
      </p>
      {commands.map((act, index) => (
        // The keyboard is served by the box above, as in every combobox.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div key={act.id} {...listbox.option(index)} className={classes.option} onClick={() => onRun(act)}>
          <IconBolt size={18} stroke={1.75} aria-hidden />
          <span className={classes.hit}>{act.label}</span>
        </div>
      ))}
    </div>
  );
}
