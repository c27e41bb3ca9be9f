/** A random UUID of 32 random hexadecimal digits; `crypto.randomUUID` is there on secure origins only. */
export const newId = (digits: string) => {
  const variant = ((parseInt(digits.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};
