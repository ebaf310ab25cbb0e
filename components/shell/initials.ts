/** At most two letters; a Thai vowel that is written before its consonant is passed over. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => /[^เแโใไ\P{L}]/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
}
