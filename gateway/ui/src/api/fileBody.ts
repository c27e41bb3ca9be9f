/** A file as a request's body, in the part that the contract names: with another name it does not compile. */
export function fileBody<Part extends string>(part: Part, file: File) {
  const form = new FormData();
  form.set(part, file);
  return { body: { [part]: '' } as Record<Part, string>, bodySerializer: () => form };
}
