// The one module that the application serves; it only registers the elements.
import './board/rota-board.js';
import './progress/solve-progress.js';
import './watch/duty-watch.js';
import './charts/fairness-bars.js';
import './lifeline/lifeline.js';
