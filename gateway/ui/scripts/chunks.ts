/**
 * Which file a module goes into. A page's script of its own for each of some hundred parts is a hundred requests; one for all makes
 * everybody load what few need. So there is one for each feature, customers' and agents' apart, one for what several features of
 * agents share, and one for what all share. None of them depends on one that depends on it: what is used from two is in the shared
 * one.
 */
interface Module {
  isEntry: boolean;
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): Module | null;
}

/** The words of a language other than English, which are loaded whole. */
const wordsOf = (id: string) => {
  const language = /\/(?:words|said)\/\w+\.([\w-]+)\.json$/.exec(id)?.[1];
  return language && language !== 'en-GB' ? `words-${language}` : undefined;
};

/** A file of the entry's own is loaded with it. */
const ENTRY = '';

/** The pages, or parts that come later, with which a module is loaded. */
function loadedWith(id: string, graph: Graph): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const ahead = [id];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const module = graph.getModuleInfo(at);
    if (!module) continue;
    if (module.isEntry) found.add(ENTRY);
    if (module.dynamicImporters.length > 0) found.add(at);
    ahead.push(...module.importers);
  }
  return found;
}

/** The feature that such a page is of, and whose side; nothing for a part of no feature. */
function areaOf(page: string): string | undefined {
  const [, feature, path = ''] = /\/src\/features\/(\w+)\/(.+)/.exec(page) ?? [];
  return feature && (path.includes('agent/') ? `${feature}-agent` : feature);
}

export function chunkOf(id: string, graph: Graph): string | null {
  const words = wordsOf(id);
  if (words) return words;
  const pages = loadedWith(id, graph);
  if (pages.has(ENTRY) || pages.size === 0) return null;
  // What a single part needs, such as the editor, is in its own file.
  const areas = new Set([...pages].map((page) => areaOf(page) ?? page));
  const [area = ''] = areas;
  if (areas.size === 1) return area.includes('/') ? null : area;
  return [...areas].every((one) => one.endsWith('-agent')) ? 'shared-agent' : 'shared';
}
