/**
 * Long work that can be put off: at each `yield` the page may have its turn. At a million events a step takes some 20
 * ms at most.
 */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
