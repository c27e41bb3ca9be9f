/**
 * The words of a piece of rich text without the white space between them, to ask whether there are any and whether they
 * are the same: what was typed and what the server has made of it differ in how they write a character, and in where
 * lines end. Never for display: that is the viewer's task.
 */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  // A picture may say it all.
  body.querySelectorAll('img').forEach((img) => img.replaceWith(img.getAttribute('src') ?? ''));
  return (body.textContent ?? '').replace(/\s+/g, '');
}
