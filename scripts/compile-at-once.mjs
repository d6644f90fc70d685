/**
 * First line of a script: V8 compiles all of its functions while it loads, beside the main thread, instead of each one
 * when it is first called.
 * Other engines take it for a comment. https://v8.dev/blog/explicit-compile-hints
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';
