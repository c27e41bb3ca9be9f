import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useUser } from '@/api/queries';
import { keyOnPage } from '@/lib/keyOnPage';
import { useShortcutsOn } from '@/lib/shortcutsSwitch';
import { GO, useKeys } from '@/manifest/useKeys';

/** The second letter comes within this time, or is a letter of its own. */
const PATIENCE_MS = 1_500;

/** Agents go by letters: `g` and a place's letter from everywhere, and one letter for what is done from everywhere. */
export function useGoTo() {
  const navigate = useNavigate();
  const keys = useKeys(useUser());
  const on = useShortcutsOn();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    let going: number | undefined;
    const stay = () => {
      window.clearTimeout(going);
      going = undefined;
    };
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const at = keyOnPage(event);
      if (key.length !== 1 || ctrlKey || metaKey || altKey || !at || at.typing) return;
      const { places, commands } = latest.current;
      if (going === undefined && key === GO && places.length > 0) {
        going = window.setTimeout(stay, PATIENCE_MS);
        return event.preventDefault();
      }
      const to = (going === undefined ? commands : places).find((one) => one.key === key)?.to;
      // After `g` no letter is one of the page's.
      if (going !== undefined || to) event.preventDefault();
      stay();
      if (to) void navigate({ to });
    };
    // Before the page hears of it.
    document.addEventListener('keydown', press, true);
    return () => {
      stay();
      document.removeEventListener('keydown', press, true);
    };
  }, [navigate, on]);
}
