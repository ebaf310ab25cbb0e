/** A thread that does as it is told: answers, never answers, or dies. */
export default function obey(order) {
  if (order === 'die') process.exit(1);
  return order === 'hang' ? new Promise(() => {}) : order;
}
