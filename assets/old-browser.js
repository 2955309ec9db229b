/*
 * Excel 2016 and 2019 (volume licence) show the pane in Internet Explorer, which can run none of it. This file can run
 * there, and shows the sentence that says what to do. ES5, and a file of its own because the page allows no inline script.
 */
(function () {
  if (navigator.userAgent.indexOf('Trident') !== -1) document.getElementById('old-browser').removeAttribute('hidden');
})();
