import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DataListSearch.module.css';

const PAUSE_MS = 250;

interface Props {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Searches when the typing pauses. The address leads: going back shows what was searched then. */
export function DataListSearch({ label, value, onSearch }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [asked, setAsked] = useState<readonly string[]>([]);
  // What was asked for here arrives while somebody types on: only what comes from elsewhere takes the text's place.
  if (seen !== value) {
    setSeen(value);
    const at = asked.indexOf(value);
    setAsked(at < 0 ? [] : asked.slice(at + 1));
    if (at < 0) setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (next: string, pause: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const q = next.trim();
      if (q !== value) setAsked((before) => [...before, q]);
      onSearch(q);
    }, pause);
  };
  return (
    <div className={classes.search}>
      <IconSearch size={16} aria-hidden />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={200}
        onChange={(event) => search(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={(event) => event.key === 'Enter' && search(text, 0)}
      />
      {text && (
        <button type="button" aria-label={t('list.clearSearch')} onClick={() => search('', 0)}>
          <IconX size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
