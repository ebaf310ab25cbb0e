import { expect, test } from 'vitest';

// Imported inside the test: a fault that stops the modules from loading fails here by name, where elsewhere
// it would leave a file without tests.
test('the product’s own knowledge loads: every variant, then every activity', async () => {
  const { BUILT_IN } = await import('./knowledge');
  const activities = BUILT_IN.targets.filter(({ exercise }) => exercise === null);
  expect([BUILT_IN.targets.length, activities.length]).toEqual([52, 8]);
});
