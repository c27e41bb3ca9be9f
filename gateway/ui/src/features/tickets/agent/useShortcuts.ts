import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOnPage } from '@/lib/keyOnPage';
import { useShortcutsOn } from '@/lib/shortcutsSwitch';
import { useOfferedShortcuts } from '@/manifest/shortcuts';
import { actionFor, KEYS, type Action } from './shortcuts';

const PRESSED = 'a, button, summary, [role="option"], [role="menuitem"]';

/** A row of the queue is a link, but in it the keys belong to the queue. */
const isRow = (element: Element) => element.matches('[data-row]');

type Handlers = Partial<Record<Action, () => void>>;

/** Does what a key means, wherever on the page it is pressed; not while a dialog asks something. */
export function useShortcuts(handlers: Handlers) {
  useListed(handlers);
  const on = useShortcutsOn();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const at = keyOnPage(event);
      if (!at) return;
      const onRow = isRow(at.target);
      const onControl = at.target.closest(PRESSED) !== null && !onRow;
      const { key, ctrlKey, metaKey, altKey } = event;
      const action = actionFor({ key, ctrlKey, metaKey, altKey, typing: at.typing, onControl, onRow });
      if (!action || (!on && key.length === 1)) return;
      const run = latest.current[action];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

/** Has the overview list what works here. */
function useListed(handlers: Handlers) {
  const { t } = useTranslation('queue');
  const listed = KEYS.filter(([action]) => handlers[action])
    .map(([action]) => action)
    .join();
  useOfferedShortcuts(
    useMemo(
      () =>
        KEYS.filter(([action]) => listed.split(',').includes(action)).map(([action, keys]) => ({
          keys,
          label: t(`help.${action}`),
        })),
      [listed, t],
    ),
  );
}
