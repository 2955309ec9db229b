import type { FluentIcon } from '../../utils/createFluentIcon.js';
export declare const ArrowLeft16Regular: FluentIcon;
