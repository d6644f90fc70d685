// A page where one dot changes its colour in every step: what the steps themselves cost. It is subtracted from the
// others.
let dot;
let dark = false;

export function mount(root) {
  dot = document.createElement('div');
  dot.style.cssText = 'position: absolute; inline-size: 2px; block-size: 2px;';
  root.append(dot);
  show();
}

export function show() {
  dark = !dark;
  dot.style.background = dark ? '#246' : '#642';
}
