/**
 * Marks ranges of an article through the CSS Custom Highlight API: the article's nodes are not touched.
 *
 * The registry `CSS.highlights` belongs to the whole page. Timelines share the highlights of one name, each adds and
 * takes back its own ranges only, and the last to leave removes the name. The rules for the names stand in one adopted
 * style sheet per tree (document or shadow root).
 * Where the API is missing nothing is marked, and nothing else is lost.
 */
export class ArticleHighlights {
  readonly #added = new Map<string, Set<AbstractRange>>();
  readonly #root: Document | ShadowRoot;

  /** @param root the tree that the article stands in; its rules are adopted until `clear` */
  constructor(root: Document | ShadowRoot) {
    this.#root = root;
  }

  /** False: the browser cannot mark text without touching it. */
  static get supported(): boolean {
    return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  }

  /**
   * Replaces this timeline's ranges under `name`, drawn with these declarations. `priority`: the higher lies on top.
   */
  set(name: string, ranges: Iterable<AbstractRange>, declarations: string, priority = 0): void {
    if (!ArticleHighlights.supported) return;
    this.#take(name);
    const own = new Set(ranges);
    if (own.size === 0) return;
    this.#added.set(name, own);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.priority = priority;
    for (const range of own) highlight.add(range);
    CSS.highlights.set(name, highlight);
    adopt(this.#root, name, declarations);
  }

  /** Takes back all ranges whose names `which` accepts; default: all. */
  clear(which: (name: string) => boolean = () => true): void {
    for (const name of this.#added.keys()) if (which(name)) this.#take(name);
  }

  #take(name: string): void {
    const own = this.#added.get(name);
    if (!own) return;
    this.#added.delete(name);
    const highlight = CSS.highlights.get(name);
    for (const range of own) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(name);
    release(this.#root, name);
  }
}

/** The rules of one tree: how many timelines use each name. */
interface Rules {
  readonly sheet: CSSStyleSheet;
  readonly users: Map<string, { count: number; declarations: string }>;
}
const rulesOf = new WeakMap<Document | ShadowRoot, Rules>();

function adopt(root: Document | ShadowRoot, name: string, declarations: string): void {
  let rules = rulesOf.get(root);
  if (!rules) {
    rules = { sheet: new CSSStyleSheet(), users: new Map() };
    rulesOf.set(root, rules);
  }
  const user = rules.users.get(name);
  if (user) user.count += 1;
  if (user?.declarations === declarations) return;
  if (user) user.declarations = declarations;
  else rules.users.set(name, { count: 1, declarations });
  write(root, rules);
}

function release(root: Document | ShadowRoot, name: string): void {
  const rules = rulesOf.get(root);
  const user = rules?.users.get(name);
  if (!rules || !user) return;
  user.count -= 1;
  if (user.count > 0) return;
  rules.users.delete(name);
  write(root, rules);
}

function write(root: Document | ShadowRoot, { sheet, users }: Rules): void {
  sheet.replaceSync([...users].map(([name, { declarations }]) => `::highlight(${name}){${declarations}}`).join('\n'));
  const others = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  // First, so that the page's own rules win.
  root.adoptedStyleSheets = users.size > 0 ? [sheet, ...others] : others;
}
