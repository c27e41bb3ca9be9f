import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { useActs, type Act } from '@/manifest/acts';
import { useManifests } from '@/manifest/useManifests';

const MOST = 6;

/** Each word that was typed begins one of the name's. */
export function fits(label: string, typed: string): boolean {
  const words = label.toLocaleLowerCase().split(/[\s#:,.]+/);
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** What can be done by its name: on the page one is on, and from everywhere. Before anything is typed, the page's own. */
export function useCommands(text: string): Act[] {
  const { t } = useTranslation(['search', 'translation']);
  const { t: say } = useTranslation();
  const user = useUser();
  const navigate = useNavigate();
  const here = useActs();
  const manifests = useManifests();
  const typed = text.trim();
  if (!typed) return here.slice(0, MOST);
  // A letter or two are the beginning of something that is looked for.
  if (typed.length < 3) return [];
  const go = (to: Act['id'], label: string): Act => ({ id: to, label, run: () => void navigate({ to }) });
  const commands = manifests.flatMap(({ commands: own = [] }) => own);
  const ways = manifests.flatMap(({ navigation = [], tiles = [] }) => [...navigation, ...tiles]);
  const everywhere = [
    ...commands.filter(({ may }) => may(user)).map(({ to, label }) => go(String(to), label(say))),
    ...ways
      // Where only a service can tell, one gets there by the page that asked it.
      .filter(({ may, asks }) => may(user) && !asks)
      .map(({ to, label }) => go(String(to), t('acts.goTo', { place: label(say) }))),
  ];
  const found = [...here, ...everywhere].filter(({ label }) => fits(label, typed));
  return found.filter(({ label }, at) => found.findIndex((one) => one.label === label) === at).slice(0, MOST);
}
