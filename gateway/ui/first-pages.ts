import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const CURRENT_OUTAGES = '/api/outages?current=true&past=false&sort=startsAt&page=1&size=100';

/**
 * The pages where most visits begin, by the pattern of their path (`$` is a number): the page's module, and what it asks for
 * first, as long as its address says nothing more. A browser test compares that with what the pages do ask.
 */
const FIRST_PAGES: Record<string, { page: string; asks?: string[] }> = {
  '/': { page: 'home/HomePage', asks: ['/api/activity?size=10'] },
  '/tickets': {
    page: 'tickets/customer/CasesPage',
    asks: ['/api/cases?active=true&resolved=true&page=1&size=25&sort=-updatedAt', CURRENT_OUTAGES],
  },
  '/tickets/$': { page: 'tickets/customer/TicketPage', asks: ['/api/tickets/$', CURRENT_OUTAGES] },
  '/agent/tickets': {
    page: 'tickets/agent/QueuePage',
    asks: ['/api/tickets?active=true&resolved=false&page=1&size=25&sort=-updatedAt'],
  },
  '/agent/tickets/$': { page: 'tickets/agent/AgentTicketPage', asks: ['/api/tickets/$'] },
};

const moduleOf = (page: string) => fileURLToPath(new URL(`./src/features/${page}.tsx`, import.meta.url));

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** Every module of ours that these load with them. */
function withImports(modules: readonly string[], graph: Modules, found = new Set<string>()) {
  for (const module of modules) {
    if (found.has(module) || !module.includes('/src/')) continue;
    found.add(module);
    withImports(graph.getModuleInfo(module)?.importedIds ?? [], graph, found);
  }
  return found;
}

const needed: Set<string>[] = [];

/** By the first of these pages that needs it, so that none waits for what only others do; apart from what it alone needs. */
export const neededBy = (alone: boolean) => (module: string, graph: Modules) => {
  const pages = Object.values(FIRST_PAGES).map(({ page }) => page);
  if (needed.length === 0) needed.push(...pages.map((page) => withImports([moduleOf(page)], graph)));
  const [page, ...more] = pages.filter((_, at) => needed[at]?.has(module));
  return page && alone === (more.length === 0) ? page.replace(/.*\//, alone ? 'for-' : 'with-') : null;
};

/** Tells `early.js` what they need besides the first scripts. */
export const firstPages: Plugin = {
  name: 'first-pages',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {}, chunk: first }) {
      if (!first) return;
      const needs = (files: Set<string>, file: string): Set<string> => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || files.has(file)) return files;
        return chunk.imports.reduce(needs, files.add(file));
      };
      const there = needs(new Set(), first.fileName);
      const pages = Object.entries(FIRST_PAGES).map(([path, { page, asks = [] }]) => {
        const chunk = Object.values(bundle).find(
          (one) => one.type === 'chunk' && one.facadeModuleId === moduleOf(page),
        );
        if (!chunk) throw new Error(`There is no page ${page}: has the file moved?`);
        const files = [...needs(new Set(there), chunk.fileName)].filter((file) => !there.has(file));
        const listed = files.map((file) => `/${file}`).join(' ');
        const asked = asks.join(' ').replaceAll('&', '&amp;');
        return `<meta name="first-page" data-path="${path}" data-files="${listed}" data-asks="${asked}">`;
      });
      const early = '<script src="/early.js">';
      return html.replace(early, () => [...pages, early].join('\n    '));
    },
  },
};
