const words = new Intl.Segmenter('th', { granularity: 'word' });
/** A consonant, a vowel or a mark; not the repetition mark, the abbreviation mark, nor a digit. */
const isThaiLetter = (character: string | undefined) =>
  character !== undefined && /[\u0e01-\u0e2e\u0e30-\u0e45\u0e47-\u0e4e]/.test(character);
const known = new Map<string, string[]>();
/** Enough for every sentence of the catalog; a doctor's notes must not fill the memory. */
const MOST_KNOWN = 5000;

/**
 * Where a line may break inside what stands between two spaces: an empty string between two parts allows a break
 * without a hyphen. Thai breaks between words; everything else stays whole.
 */
export function lineBreaks(text: string): string[] {
  const cached = known.get(text);
  if (cached) return cached;
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = parts.at(-1);
    // "Each" belongs to what it counts (วันละ, ข้างละ).
    if (last !== undefined && segment === 'ละ') parts[parts.length - 1] = last + segment;
    else if (last === undefined) parts.push(segment);
    else if (isThaiLetter(last.at(-1)) && isThaiLetter(segment[0])) parts.push('', segment);
    else parts[parts.length - 1] = last + segment;
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, parts);
  return parts;
}
