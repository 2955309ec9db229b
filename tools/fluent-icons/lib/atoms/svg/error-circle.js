"use client";
import { createFluentIcon } from '../../utils/createFluentIcon.js';
export const ErrorCircle20Filled = ( /*#__PURE__*/createFluentIcon('ErrorCircle20Filled', "20", ["M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16m0 10.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5M10 6a.5.5 0 0 0-.5.41v4.68a.5.5 0 0 0 1 0V6.41A.5.5 0 0 0 10 6"]));
