import type { FluentIcon } from '../../utils/createFluentIcon.js';
export declare const FolderOpen20Regular: FluentIcon;
