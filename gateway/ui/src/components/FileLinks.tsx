import { IconDownload, IconFile, IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '@/api/upload';
import { useFormat } from '@/lib/useFormat';
import classes from './FileLinks.module.css';
import { PictureButton } from './PictureButton';

interface Props {
  files: readonly Attachment[];
  label: string;
  /** Where such files are kept. */
  at?: '/api/attachments' | '/api/article-files' | '/api/project-files';
}

/**
 * Files to download: never opened in the page, because anybody may have uploaded anything. Of pictures the server draws
 * what is shown.
 */
export function FileLinks({ files, label, at = '/api/attachments' }: Props) {
  const { t } = useTranslation();
  const { fileSize } = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={label}>
      {files.map((file) => {
        const Icon = file.type.startsWith('image/') ? IconPhoto : IconFile;
        const size = fileSize(file.size);
        return (
          <li key={file.id}>
            {at === '/api/attachments' && Icon === IconPhoto && (
              <PictureButton id={file.id} name={file.name} thumbnail />
            )}
            <a href={`${at}/${file.id}`} download={file.name} className={classes.file}>
              <span className="visually-hidden">{t('files.download')} </span>
              <Icon size={16} aria-hidden />
              <span className={classes.name}>{file.name}</span> <span className={classes.size}>{size}</span>
              <IconDownload size={14} className={classes.arrow} aria-hidden />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
