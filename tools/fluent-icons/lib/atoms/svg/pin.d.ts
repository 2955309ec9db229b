import type { FluentIcon } from '../../utils/createFluentIcon.js';
export declare const Pin20Regular: FluentIcon;
