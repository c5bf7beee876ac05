import './core.js';
import './records.js';
