import type { FluentIcon } from '../../utils/createFluentIcon.js';
export declare const ErrorCircle20Filled: FluentIcon;
