/** Stands in for the grid's tables of word breaks: no language, no breaks. */
module.exports = [];
