import { useCallback, useRef } from 'react';
import type { Edit, Marked } from './markdownEdits';

/** A text area that is also written in by buttons: as if typed, so that undoing undoes it, and with the focus in it. */
export function useTextArea(onChange: (text: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const attach = useCallback((element: HTMLTextAreaElement | null) => {
    area.current = element;
  }, []);

  const edit = (make: (marked: Marked) => Edit | undefined) => {
    const element = area.current;
    if (!element) return false;
    const change = make({
      text: element.value,
      from: element.selectionStart,
      to: element.selectionEnd,
    });
    if (!change) return false;
    element.focus();
    element.setSelectionRange(change.from, change.to);
    typeIn(element, change.insert, onChange);
    element.setSelectionRange(...change.mark);
    return true;
  };

  /** Changes a piece of the text wherever it is by now; the caret stays where it is in the words. */
  const replace = (piece: string, by: string) => {
    const element = area.current;
    const at = element?.value.indexOf(piece) ?? -1;
    if (!element || at < 0) return;
    element.setRangeText(by, at, at + piece.length, 'preserve');
    onChange(element.value);
  };
  return { attach, edit, replace };
}

/** The one way to write that the browser's undo knows of. Where it is not there any more, writing goes before undoing. */
function typeIn(element: HTMLTextAreaElement, text: string, onChange: (text: string) => void) {
  const typed =
    text === '' ? document.execCommand?.('delete') : document.execCommand?.('insertText', false, text);
  if (typed) return;
  element.setRangeText(text);
  onChange(element.value);
}

export type TextArea = ReturnType<typeof useTextArea>;
