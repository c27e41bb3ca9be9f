import type { Editor } from '@tiptap/react';
import { useEffect, useId, useImperativeHandle, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/announce';
import { calledName, fitting, type Callable } from './calledName';
import { steppedTo } from './useListbox';
import classes from './NamesOffered.module.css';

/** Asked before the editor: true if the key was for the list. */
export type OfferKeys = (event: KeyboardEvent) => boolean;

interface Called {
  typed: string;
  /** Where the @ stands in the document. */
  from: number;
}

/** The name that is being called where the caret is. */
function calledAt(editor: Editor): Called | undefined {
  const { $from, empty } = editor.state.selection;
  if (!empty || !editor.isFocused) return undefined;
  const typed = calledName($from.parent.textBetween(0, $from.parentOffset, undefined, '\n'));
  return typed === undefined ? undefined : { typed, from: $from.pos - typed.length - 1 };
}

interface Props {
  editor: Editor;
  people: readonly Callable[];
  keys: Ref<OfferKeys>;
}

/**
 * Names to choose from once an @ is typed. The focus stays in the text: the arrows go through the list, Enter or Tab takes
 * a name, Escape does without.
 */
export function NamesOffered({ editor, people, keys }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [called, setCalled] = useState<Called>();
  const [dismissed, setDismissed] = useState<number>();
  const [wanted, setWanted] = useState(0);

  useEffect(() => {
    const look = () => {
      const now = calledAt(editor);
      setCalled((before) => (before?.from === now?.from && before?.typed === now?.typed ? before : now));
      if (!now) setDismissed(undefined);
      setWanted(0);
    };
    editor.on('transaction', look);
    editor.on('blur', look);
    return () => {
      editor.off('transaction', look);
      editor.off('blur', look);
    };
  }, [editor]);

  const offered = called && called.from !== dismissed ? fitting(people, called.typed) : [];
  const count = offered.length;
  const at = Math.min(wanted, count - 1);
  const marked = at < 0 ? undefined : `${id}-${at}`;

  useEffect(() => {
    // Before it stands in the page it has no element.
    if (!marked) return;
    const text = editor.view.dom;
    text.setAttribute('aria-autocomplete', 'list');
    text.setAttribute('aria-controls', `${id}-list`);
    text.setAttribute('aria-activedescendant', marked);
    return () =>
      ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'].forEach((name) =>
        text.removeAttribute(name),
      );
  }, [editor, id, marked]);
  useEffect(() => {
    if (count > 0) announce(t('editor.namesOffered', { count }));
  }, [count, t]);

  const take = (name: string) => {
    if (!called) return;
    const to = called.from + called.typed.length + 1;
    editor
      .chain()
      .focus()
      .insertContentAt({ from: called.from, to }, { type: 'text', text: `@${name} ` })
      .run();
  };

  useImperativeHandle(keys, () => (event) => {
    if (count === 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return false;
    const name = offered[at]?.name;
    if (event.key === 'Escape') setDismissed(called?.from);
    else if ((event.key === 'Enter' || event.key === 'Tab') && name) take(name);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setWanted(steppedTo(event.key, at, count) ?? 0);
    else return false;
    return true;
  });

  if (count === 0 || !called) return null;
  const caret = editor.view.coordsAtPos(called.from);
  const frame = editor.view.dom.getBoundingClientRect();
  return (
    <div className={classes.place} style={{ left: caret.left - frame.left, top: caret.top - frame.top }}>
      <ul id={`${id}-list`} role="listbox" aria-label={t('editor.names')} className={classes.list}>
        {offered.map((person, place) => (
          // The keys are those of the text.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={person.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            // The text keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setWanted(place)}
            onClick={() => take(person.name)}
          >
            {person.name}
          </li>
        ))}
      </ul>
    </div>
  );
}
