"use client";
import { createFluentIcon } from '../../utils/createFluentIcon.js';
export const ArrowLeft16Regular = ( /*#__PURE__*/createFluentIcon('ArrowLeft16Regular', "16", ["M13.5 8.5a.5.5 0 0 0 0-1H3.8l4.03-3.63a.5.5 0 1 0-.66-.74l-5 4.5a.5.5 0 0 0 0 .74l5 4.5a.5.5 0 1 0 .66-.74L3.8 8.5z"]));
