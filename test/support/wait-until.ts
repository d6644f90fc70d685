/**
 * Waits until something holds, as long as a busy machine may need: other tests run beside this one. Leaves no timer
 * behind.
 */
export async function waitUntil(
  holds: () => unknown,
  otherwise = 'it does not come to hold',
  { interval = 50, timeout = 10_000 } = {},
): Promise<void> {
  const until = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`Waited ${timeout} ms: ${otherwise}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
