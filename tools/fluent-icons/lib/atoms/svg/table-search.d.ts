import type { FluentIcon } from '../../utils/createFluentIcon.js';
export declare const TableSearch20Regular: FluentIcon;
