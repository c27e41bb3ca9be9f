import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pictureSrc } from '@/lib/picturesInText';
import { Lightbox } from './Lightbox';
import classes from './PictureButton.module.css';

interface Props {
  id: string;
  name: string;
  thumbnail?: boolean;
  width?: number;
  height?: number;
  /** It is shown, but does not open. */
  disabled?: boolean;
}

/** A picture that opens in front of the page. One that cannot be shown, such as a colleague's note's, is its name. */
export function PictureButton({ id, name, thumbnail = false, width, height, disabled }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [broken, setBroken] = useState(false);
  if (broken) return thumbnail ? null : <span className={classes.broken}>[{name}]</span>;
  return (
    <>
      <button
        type="button"
        disabled={disabled}
        className={thumbnail ? classes.thumbnail : classes.picture}
        aria-label={t('files.enlarge', { name })}
        onClick={() => setOpen(true)}
      >
        <img
          src={pictureSrc(id, thumbnail)}
          alt={name}
          width={width}
          height={height}
          loading="lazy"
          onError={() => setBroken(true)}
        />
      </button>
      {open && <Lightbox id={id} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
