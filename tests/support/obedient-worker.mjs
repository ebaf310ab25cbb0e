/** A thread that does as it is told: answers, never answers, takes memory without end, or dies. */
export default function obey(order) {
  if (order === 'die') process.exit(1);
  const held = [];
  while (order === 'swell') held.push(new Array(100_000).fill(held.length));
  return order === 'hang' ? new Promise(() => {}) : order;
}
