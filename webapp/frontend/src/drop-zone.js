/** Lets a file be dropped on the label of its input; without script the input alone does the work. */
export function enhanceDropZones(root) {
  for (const zone of root.querySelectorAll('[data-drop-zone]:not([data-ready])')) {
    zone.dataset.ready = '';
    const input = zone.querySelector('input[type=file]');
    const size = zone.querySelector('[data-file-size]');
    const show = () => {
      const file = input.files[0];
      zone.classList.toggle('has-file', Boolean(file));
      size.textContent = file ? sizeText(file.size) : '';
    };
    input.addEventListener('change', show);
    for (const kind of ['dragenter', 'dragover']) {
      zone.addEventListener(kind, (event) => {
        event.preventDefault();
        zone.classList.add('is-over');
      });
    }
    for (const kind of ['dragleave', 'drop']) {
      zone.addEventListener(kind, () => zone.classList.remove('is-over'));
    }
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        show();
      }
    });
    show();
  }
}

export function sizeText(bytes) {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size >= 10 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}
