import { IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/useFormat';
import { FileRow } from './FileRow';
import { MAX_FILE_SIZE, type Uploads } from './useUploads';
import classes from './FilePicker.module.css';

interface Props {
  uploads: Uploads;
  label?: string;
  /** A slim line instead of a field, for beside a comment box. */
  compact?: boolean;
}

/** Click or drag and drop, several files, each with its progress. The state belongs to `useUploads`. */
export function FilePicker({ uploads, label, compact = false }: Props) {
  const { t } = useTranslation();
  const { fileSize } = useFormat();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const drop = (event: DragEvent) => {
    event.preventDefault();
    // What stands around it may take files as well.
    event.stopPropagation();
    setOver(false);
    uploads.add([...event.dataTransfer.files]);
  };
  return (
    <div className={classes.picker}>
      <span id={`${id}-label`} className={compact ? 'visually-hidden' : classes.label}>
        {label ?? t('files.label')}
      </span>
      <button
        type="button"
        className={classes.field}
        data-over={over || undefined}
        data-compact={compact || undefined}
        aria-labelledby={`${id}-label ${id}-hint`}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconUpload size={18} aria-hidden />
        <span id={`${id}-hint`}>
          {over ? t('files.drop') : t('files.hint')}{' '}
          <span className={classes.limit}>{t('files.limit', { size: fileSize(MAX_FILE_SIZE) })}</span>
        </span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label ?? t('files.label')}
        onChange={(event) => {
          uploads.add([...(event.currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was removed.
          event.currentTarget.value = '';
        }}
      />
      {uploads.files.length > 0 && (
        <ul className={classes.files}>
          {uploads.files.map((file) => (
            <FileRow
              key={file.key}
              file={file}
              onRemove={() => uploads.remove(file.key)}
              onRetry={() => uploads.retry(file.key)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
