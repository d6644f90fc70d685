import { executeServerCommand } from '@web/test-runner-commands';

/** Tells the browser which media features it has; false where it cannot be told. */
async function emulate(features: readonly { readonly name: string; readonly value: string }[]): Promise<boolean> {
  const { supported } = await executeServerCommand<{ supported: boolean }, object>('devtools', {
    method: 'Emulation.setEmulatedMedia',
    params: { features },
  });
  return supported;
}

/**
 * Chromium can be told; Firefox has no command for it: what only style sheets ask for, such as forced colours, cannot
 * be tried there.
 */
export const canEmulateMedia = await emulate([]);

/**
 * Runs something while a media feature has this value. Where the browser cannot be told, at least scripts that ask are
 * answered so.
 */
export async function withMedia(name: string, value: string, act: () => Promise<void>): Promise<void> {
  const matchMedia = globalThis.matchMedia.bind(globalThis);
  if (!(await emulate([{ name, value }])))
    globalThis.matchMedia = (query) => matchMedia(query === `(${name}: ${value})` ? 'all' : query);
  try {
    await act();
  } finally {
    globalThis.matchMedia = matchMedia;
    await emulate([]);
  }
}

/** Runs something on a screen for fingers; only where the browser can be told. */
export async function withFingers(act: () => Promise<void>): Promise<void> {
  await executeServerCommand('devtools', {
    method: 'Emulation.setTouchEmulationEnabled',
    params: { enabled: true, maxTouchPoints: 5 },
  });
  try {
    await act();
  } finally {
    await executeServerCommand('devtools', {
      method: 'Emulation.setTouchEmulationEnabled',
      params: { enabled: false },
    });
  }
}

/** Runs something while the page looks as it would on paper; only where the browser can be told. */
export async function onPaper(act: () => void): Promise<void> {
  await executeServerCommand('devtools', { method: 'Emulation.setEmulatedMedia', params: { media: 'print' } });
  try {
    act();
  } finally {
    await executeServerCommand('devtools', { method: 'Emulation.setEmulatedMedia', params: { media: '' } });
  }
}
