// Icons, drawn for a field of 20 by 20 with lines 1.5 wide.

const PATHS = {
  play: '<path class="solid" d="M6.5 4.2v11.6L15.8 10z"/>',
  pause: '<path d="M7 4.5v11M13 4.5v11" stroke-width="3"/>',
  back: '<path class="solid" d="M14.5 5v10L7.5 10z"/><path d="M5 5v10"/>',
  forward: '<path class="solid" d="M5.5 5v10l7-5z"/><path d="M15 5v10"/>',
  follow: '<circle cx="10" cy="10" r="5"/><path d="M10 2v4M10 14v4M2 10h4M14 10h4"/>',
  layers: '<path d="M10 3l7 3.8-7 3.8-7-3.8zM3 10.4l7 3.8 7-3.8M3 13.6l7 3.8 7-3.8"/>',
  opacity: '<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>',
  options:
    '<path d="M3 6h6M14 6h3M3 14h3M11 14h6"/>' +
    '<circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>',
  download: '<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13"/>',
  help:
    '<circle cx="10" cy="10" r="7.2"/>' +
    '<path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5"/>' +
    '<path d="M10 14v.1" stroke-width="2"/>',
  expand: '<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"/>',
  contract: '<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4"/>',
  search: '<circle cx="8.7" cy="8.7" r="5.2"/><path d="M12.6 12.6L17 17"/>',
  close: '<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',
  check: '<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',
  eye:
    '<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/>' +
    '<circle cx="10" cy="10" r="2.2"/>',
  hidden: '<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16L16 4"/>',
  down: '<path d="M5.5 8l4.5 4.5L14.5 8"/>',
  flag: '<path d="M5 17.5V3M5 3.8h9.5L12 7.3l2.5 3.5H5"/>',
};

/** An icon as an element that screen readers pass over. */
export function icon(name) {
  const template = document.createElement("template");
  const field = 'class="icon" viewBox="0 0 20 20" aria-hidden="true"';
  template.innerHTML = `<svg ${field}>${PATHS[name]}</svg>`;
  return template.content.firstChild;
}
