import { IconDownload, IconX } from '@tabler/icons-react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { pictureSrc } from '@/lib/picturesInText';
import { IconButton } from './IconButton';
import classes from './Lightbox.module.css';
import { Modal } from './Modal';

/** A picture as large as the window allows, with its file to download. */
export function Lightbox({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  return createPortal(
    <Modal label={name} className={classes.lightbox} onClose={onClose}>
      <div className={classes.bar}>
        <p className={classes.name}>{name}</p>
        <a href={`/api/attachments/${id}`} download={name} className={classes.download}>
          <IconDownload size={16} aria-hidden />
          {t('files.download')}
        </a>
        <IconButton label={t('dialog.close')} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </IconButton>
      </div>
      <img src={pictureSrc(id)} alt={name} />
    </Modal>,
    document.body,
  );
}
