import { IconDownload, IconFile, IconPhoto } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/useFormat';
import type { Attached } from './model';
import classes from './FileLinks.module.css';

interface Props {
  files: Attached[];
  label: string;
}

/** Files to download: never opened in the page, because anybody may have uploaded anything. */
export function FileLinks({ files, label }: Props) {
  const { t } = useTranslation('ticket');
  const { fileSize } = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={label}>
      {files.map((file) => {
        const Icon = file.type.startsWith('image/') ? IconPhoto : IconFile;
        const size = fileSize(file.size);
        return (
          <li key={file.id}>
            <a href={`/api/attachments/${file.id}`} download={file.name} className={classes.file}>
              <span className="visually-hidden">{t('detail.download')} </span>
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
