/** Ends with one sentence for a person, and no stack. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
