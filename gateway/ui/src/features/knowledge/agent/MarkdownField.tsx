import { useState, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '@/components/FieldError';
import { Notice } from '@/components/Notice';
import { isAddress, link, nextItem } from './markdownEdits';
import { MarkdownToolbar, useTools } from './MarkdownToolbar';
import type { Pictures } from './usePictures';
import type { TextArea } from './useTextArea';
import classes from './MarkdownField.module.css';

interface Props {
  id: string;
  value: string;
  error?: string;
  textArea: TextArea;
  pictures: Pictures;
  onChange: (text: string) => void;
  onBlur: () => void;
  /** Files that are no pictures. */
  onFiles: (files: File[]) => void;
}

const shortcuts = { b: 'bold', i: 'italic', e: 'code' } as const;

/** An article's text as it is written. Pictures can be pasted and dropped into it, an address over words is their link. */
export function MarkdownField({ id, value, error, textArea, pictures, onChange, onBlur, onFiles }: Props) {
  const { t } = useTranslation('articles');
  const { attach } = textArea;
  const run = useTools(textArea);
  const [over, setOver] = useState(false);

  const take = (files: File[]) => {
    const others = pictures.insert(files);
    if (others.length > 0) onFiles(others);
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    const text = event.clipboardData.getData('text/plain');
    if (files.length > 0 && !text) {
      event.preventDefault();
      take(files);
    } else if (isAddress(text)) {
      const linked = textArea.edit((marked) =>
        marked.from === marked.to ? undefined : link(marked, '', text.trim()),
      );
      if (linked) event.preventDefault();
    }
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      const tool = shortcuts[event.key.toLowerCase() as keyof typeof shortcuts];
      if (!tool) return;
      event.preventDefault();
      run[tool]();
    } else if (event.key === 'Enter' && textArea.edit(nextItem)) event.preventDefault();
  };
  return (
    <div className={classes.field} data-error={error ? true : undefined}>
      <label htmlFor={id} className="visually-hidden">
        {t('article.markdown')}
      </label>
      <div className={classes.frame} data-over={over || undefined}>
        <MarkdownToolbar textArea={textArea} onPictures={take} />
        <textarea
          ref={attach}
          id={id}
          className={classes.area}
          spellCheck
          aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
          aria-invalid={error ? true : undefined}
          placeholder={t('article.markdownPlaceholder')}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          onKeyDown={press}
          onPaste={paste}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        />
      </div>
      <p id={`${id}-help`} className={classes.help}>
        {t('article.markdownHelp')}
      </p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {pictures.problem && (
        <Notice tone="danger" live>
          {pictures.problem}
        </Notice>
      )}
    </div>
  );
}
