/** Lines that belong to the page, not to the article: from their first words. */
export const ENGLISH_FURNITURE =
  /^(?:support\b.*!\s*$|subscribe\b|sign up\b|sign in\b|log in\b|read (?:more|also|next)\b|related(?: (?:article|story|stories|news|content))?s?\s*:|see also\s*:|also read\b|more on this\b|most read\b|advertisement\s*$|share (?:this|on)\b|follow us\b|click here\b|continue reading\b|skip to\b|photo(?:graph)?\s*:|image\s*:|©|copyright\b|all rights reserved\b)/i;
