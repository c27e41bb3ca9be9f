import { IconFile, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/useFormat';
import { IconButton } from './IconButton';
import type { Upload } from './useUploads';
import classes from './FilePicker.module.css';

interface Props {
  file: Upload;
  onRemove: () => void;
  onRetry: () => void;
}

export function FileRow({ file, onRemove, onRetry }: Props) {
  const { t } = useTranslation();
  const { fileSize } = useFormat();
  return (
    <li className={classes.file} data-state={file.state}>
      <IconFile size={18} aria-hidden />
      <span className={classes.name}>{file.name}</span>
      <span className={classes.detail}>{fileSize(file.size)}</span>
      {file.state === 'failed' && file.retryable && (
        <button type="button" className={classes.retry} onClick={onRetry}>
          {t('files.retry')}
        </button>
      )}
      <IconButton label={t('files.remove', { name: file.name })} onClick={onRemove}>
        <IconX size={16} aria-hidden />
      </IconButton>
      {file.state === 'uploading' && (
        <progress
          className={classes.progress}
          max={1}
          value={file.progress}
          aria-label={t('files.progress', { name: file.name })}
        />
      )}
      {file.waiting && (
        <p role="status" className={classes.detail}>
          {t('files.waiting')}
        </p>
      )}
      {file.problem && (
        <p role="alert" className={classes.problem}>
          {file.problem}
        </p>
      )}
    </li>
  );
}
