import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/IconButton';
import { AddName } from './AddName';
import classes from './CategoriesDialog.module.css';

interface Props {
  name: string;
  articles: number;
  strong?: boolean;
  /** Whether it was done. */
  onRename: (name: string) => Promise<boolean>;
  onRemove: () => void;
}

/** A category or a subject, with what can be done to it. */
export function CategoryLine({ name, articles, strong, onRename, onRemove }: Props) {
  const { t } = useTranslation('articles');
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !renaming) button.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  if (renaming)
    return (
      <AddName
        label={t('categories.name')}
        start={name}
        action={t('categories.save')}
        onCancel={() => setRenaming(false)}
        onAdd={async (next) => {
          const done = next === name || (await onRename(next));
          if (done) setRenaming(false);
          return done;
        }}
      />
    );
  return (
    <div className={classes.line} data-strong={strong || undefined}>
      <span className={classes.name}>
        {name} <span className={classes.count}>{t('categories.articles', { count: articles })}</span>
      </span>
      <IconButton
        ref={button}
        label={t('categories.renameNamed', { name })}
        onClick={() => setRenaming(true)}
      >
        <IconPencil size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('categories.removeNamed', { name })} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
