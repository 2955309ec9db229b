import type { FluentIcon } from '../../utils/createFluentIcon.js';
export declare const DocumentAdd20Regular: FluentIcon;
