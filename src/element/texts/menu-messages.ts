import type { Message } from './messages.js';

/** The texts of the menu, in English. */
export const MENU_ENGLISH = {
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  copyLink: 'Copy link to this view',
  linkCopied: 'Link copied',
  save: 'Save',
  saveSvg: 'Picture (SVG)',
  savePng: 'Picture (PNG)',
  saveJson: 'Events (JSON)',
  saveCsv: 'Spreadsheet (CSV)',
  saveIcs: 'Calendar (ICS)',
  failed: 'That did not work: {reason}',
} as const satisfies Record<string, Message>;
