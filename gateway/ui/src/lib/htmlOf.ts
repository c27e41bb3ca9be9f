/** Lines as somebody typed them, as the simple HTML that texts are sent in; nothing if there is nothing to read. */
export function htmlOf(text: string): string | undefined {
  const lines = text.trim();
  return lines ? `<p>${escaped(lines).replaceAll('\n', '<br>')}</p>` : undefined;
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
