import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleCategoriesQuery } from '@/features/knowledge/queries';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorLine } from '@/components/ErrorLine';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Skeleton } from '@/components/Skeleton';
import { AddName } from './AddName';
import { CategoryLine } from './CategoryLine';
import { commands } from './commands';
import { useShelfCommand } from './useShelfCommand';
import classes from './CategoriesDialog.module.css';

/** The order articles lie in. Only what is empty can be removed: the service says what is in the way. */
export function CategoriesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('articles');
  const { data, error, refetch } = useQuery(articleCategoriesQuery);
  const shelf = useShelfCommand();
  return (
    <Dialog title={t('categories.title')} onClose={onClose}>
      <p className={classes.intro}>{t('categories.intro')}</p>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {shelf.error && (
        <div className={classes.failed}>
          <ErrorLine error={shelf.error}>{t('categories.failed')}</ErrorLine>
        </div>
      )}
      {!data && !error && <Skeleton lines={4} height="1.5rem" />}
      {data?.items.length === 0 && <p className={classes.intro}>{t('categories.none')}</p>}
      <ul className={classes.categories}>
        {data?.items.map((category) => (
          <li key={category.id}>
            <CategoryLine
              name={category.name}
              articles={category.articles}
              strong
              onRename={(name) => shelf.run(() => commands.renameCategory(category, name))}
              onRemove={() => shelf.run(() => commands.removeCategory(category))}
            />
            <ul className={classes.subjects}>
              {category.subjects.map(({ id, name, articles }) => (
                <li key={id}>
                  <CategoryLine
                    name={name}
                    articles={articles}
                    onRename={(next) => shelf.run(() => commands.renameSubject(category.id, id, next))}
                    onRemove={() => shelf.run(() => commands.removeSubject(category.id, id))}
                  />
                </li>
              ))}
              <li>
                <AddName
                  label={t('categories.addSubject', { category: category.name })}
                  onAdd={(name) => shelf.run(() => commands.addSubject(category.id, name))}
                />
              </li>
            </ul>
          </li>
        ))}
      </ul>
      <AddName
        label={t('categories.addCategory')}
        onAdd={(name) => shelf.run(() => commands.addCategory(name))}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('categories.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
