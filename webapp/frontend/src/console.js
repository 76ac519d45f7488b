import './styles/tokens.css';
import './styles/ground.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/forms.css';
import './styles/tables.css';
import './styles/pages.css';
import './styles/plots.css';
import { showLocalTimes } from './times.js';
import { enhanceDropZones } from './drop-zone.js';
import { enhanceFilters } from './filters.js';
import { enhanceBusy } from './busy.js';

function enhance(root) {
  showLocalTimes(root);
  enhanceDropZones(root);
  enhanceFilters(root);
  enhanceBusy(root);
}

enhance(document);
document.addEventListener('htmx:afterSettle', (event) => enhance(event.target));
