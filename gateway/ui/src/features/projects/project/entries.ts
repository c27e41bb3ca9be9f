import type { Entry } from '@/features/projects/model';

const scope = ['scope-grew', 'scope-shrank'];

/** Whoever plans moves the progress with each task: what one person planned without a break is one entry. */
export function told(entries: readonly Entry[]): Entry[] {
  const all: Entry[] = [];
  for (const entry of entries) {
    const later = all.at(-1);
    const same = later?.kind === entry.kind && later.actorName === entry.actorName;
    if (later && same && scope.includes(entry.kind)) {
      const [before = ''] = (entry.word ?? '').split('|');
      const [, now = ''] = (later.word ?? '').split('|');
      all[all.length - 1] = { ...later, word: `${before}|${now}` };
    } else {
      all.push(entry);
    }
  }
  return all;
}
