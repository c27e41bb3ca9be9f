/**
 * What people write in a ticket, as Markdown: paragraphs, emphasis, lists, code, quotations and links. It is a beginning
 * for somebody to write on; of what it does not know it keeps the words.
 */
export function htmlToMarkdown(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return blocksOf(body).replaceAll(/\n{3,}/g, '\n\n');
}

const BLOCKS = new Set(['P', 'UL', 'OL', 'PRE', 'BLOCKQUOTE', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Blocks with an empty line between them; words that stand beside blocks are a block together. */
function blocksOf(parent: Element): string {
  const blocks: string[] = [];
  let words = '';
  const flush = () => {
    if (words.trim()) blocks.push(tidy(words));
    words = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && BLOCKS.has(node.tagName)) {
      flush();
      blocks.push(block(node));
    } else words += inline(node);
  }
  flush();
  return blocks.filter(Boolean).join('\n\n');
}

function block(element: Element): string {
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return list(element);
    case 'PRE':
      return `\`\`\`\n${element.textContent.replace(/\n$/, '')}\n\`\`\``;
    case 'BLOCKQUOTE':
      return before(blocksOf(element), '> ');
    case 'P':
      return tidy(inlineOf(element));
    case 'DIV':
      return blocksOf(element);
    default:
      return `${'#'.repeat(Math.max(2, Number(element.tagName[1])))} ${tidy(inlineOf(element))}`;
  }
}

function list(element: Element): string {
  const start = Number(element.getAttribute('start') ?? 1);
  return Array.from(element.children, (item, at) => {
    const bullet = element.tagName === 'OL' ? `${start + at}. ` : '- ';
    // A list in an item follows its words at once: an empty line would part all of them.
    const text = blocksOf(item).replaceAll(/\n\n(?=\s*(?:[-*+]|\d+\.) )/g, '\n');
    return bullet + before(text, ' '.repeat(bullet.length)).slice(bullet.length);
  }).join('\n');
}

const inlineOf = (parent: Node): string => Array.from(parent.childNodes, inline).join('');

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent?.replaceAll(/\s+/g, ' ') ?? '');
  if (!(node instanceof Element) || DROPPED.has(node.tagName)) return '';
  switch (node.tagName) {
    case 'BR':
      return '\\\n';
    case 'STRONG':
    case 'B':
      return emphasised(inlineOf(node), '**');
    case 'EM':
    case 'I':
      return emphasised(inlineOf(node), '*');
    case 'CODE':
      return code(node.textContent);
    case 'A':
      return link(node);
    default:
      return inlineOf(node);
  }
}

/** Marks belong close to the words; the spaces go outside. */
function emphasised(text: string, mark: string) {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return words ? before + mark + words + mark + after : text;
}

/** With more ticks around it than there are in it. */
function code(text: string) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return text && ticks + space + text + space + ticks;
}

function link(element: Element) {
  const words = inlineOf(element).trim();
  const href = element.getAttribute('href') ?? '';
  if (!/^(https?:|mailto:)/i.test(href)) return words;
  if (element.textContent === href) return `<${href}>`;
  return `[${words || href}](${href.replaceAll(/[()\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;
}

/** What has a meaning in Markdown means itself. */
const escaped = (text: string) =>
  text.replaceAll(/[\\`*_[\]<>]/g, '\\$&').replaceAll(/(?<!\w)#(?=\s|#|$)/g, '\\#');

/** At the beginning of a line more has a meaning. */
const tidy = (text: string) =>
  text
    .trim()
    .replaceAll(/(\\\n)\s+/g, '$1')
    .replace(/(\\\n)+$/, '')
    .replaceAll(/^([-+]|\d+(?=[.)]\s))(?=[\s.)]|$)/gm, (mark) =>
      /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
    );

const before = (text: string, prefix: string) =>
  text
    .split('\n')
    .map((line) => (line ? prefix + line : prefix.trimEnd()))
    .join('\n');
