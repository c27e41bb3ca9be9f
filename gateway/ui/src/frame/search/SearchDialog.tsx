import '@/frame/search/words/search';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { IconButton } from '@/components/IconButton';
import { Modal } from '@/components/Modal';
import { useListbox } from '@/components/useListbox';
import { Commands } from './Commands';
import { Found } from './Found';
import { Recent } from './Recent';
import { clearSearches, recentSearches, rememberSearch } from './recentSearches';
import { useCommands } from './useCommands';
import { useFound } from './useFound';
import classes from './SearchDialog.module.css';

/** Finds tickets and articles as one types. Everything can be done from the box: see `useListbox`. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('search');
  const user = useUser();
  const [text, setText] = useState('');
  const [recent, setRecent] = useState(() => recentSearches(user.id));
  const found = useFound(text);
  const fresh = text.trim() === '';
  const commands = useCommands(text);
  const listbox = useListbox(commands.length + (fresh ? recent.length : found.count), fresh ? -1 : 0);

  // Somebody who knows what comes first presses Enter before it is there. Typing on means something else.
  const [hurry, setHurry] = useState(false);
  const due = hurry && !found.pending;
  useEffect(() => {
    if (due) listbox.press();
    // Once for each time it falls due; what is pressed is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [due]);

  const type = (next: string) => {
    setText(next);
    setHurry(false);
    listbox.reset();
  };
  const acts = (
    <Commands
      commands={commands}
      listbox={listbox}
      onRun={(act) => {
        onClose();
        // What it opens, or gives the focus to, comes once this has gone.
        setTimeout(act.run);
      }}
    />
  );
  return (
    <Modal label={t('dialog.title')} className={classes.dialog} onClose={onClose}>
      <div className={classes.bar}>
        <IconSearch size={20} aria-hidden />
        <input
          {...listbox.box}
          type="text"
          enterKeyHint="go"
          spellCheck={false}
          maxLength={200}
          aria-label={t('dialog.title')}
          placeholder={t('dialog.placeholder')}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            const early =
              !fresh &&
              commands.length === 0 &&
              found.pending &&
              event.key === 'Enter' &&
              !event.nativeEvent.isComposing;
            if (early) setHurry(true);
            else listbox.box.onKeyDown(event);
          }}
        />
        <IconButton label={t('dialog.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={classes.body}>
        {fresh ? (
          <Recent
            searches={recent}
            listbox={listbox}
            acts={acts}
            from={commands.length}
            onChoose={type}
            onClear={() => {
              clearSearches(user.id);
              setRecent([]);
            }}
          />
        ) : (
          <Found
            found={found}
            listbox={listbox}
            acts={acts}
            from={commands.length}
            onOpen={(stay) => {
              rememberSearch(user.id, text);
              if (!stay) onClose();
            }}
          />
        )}
      </div>
      <p className={classes.keys} aria-hidden>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keys.open')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('keys.close')}
        </span>
      </p>
    </Modal>
  );
}
