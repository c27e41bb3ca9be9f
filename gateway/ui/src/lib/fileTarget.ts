import type { ClipboardEvent, DragEvent } from 'react';

const bringsFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false;

/** For an element around fields: files that are dropped or pasted anywhere in it are added. */
export const fileTarget = (add: (files: File[]) => void) => ({
  // Before the field sees it, which has no use for files. With text among it, it is the text that was meant.
  onPasteCapture: (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0 || event.clipboardData.getData('text/plain')) return;
    event.preventDefault();
    event.stopPropagation();
    add(files);
  },
  onDragOver: (event: DragEvent) => {
    if (bringsFiles(event.dataTransfer)) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    add(files);
  },
});

const takesFiles = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'file';

/** A file that is let go where nothing takes it would be opened by the browser in the page's place. */
export function keepPageFromFiles() {
  const refuse = (event: globalThis.DragEvent) => {
    if (event.defaultPrevented || !bringsFiles(event.dataTransfer) || takesFiles(event.target)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
}
